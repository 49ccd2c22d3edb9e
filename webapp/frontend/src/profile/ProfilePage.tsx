import { useProfile } from "./use-profile.ts";
import { useT } from "../i18n/index.ts";
import { Page } from "../ui/Page.tsx";
import { ErrorState, PageSkeleton } from "../ui/States.tsx";
import { ProfileEditor } from "./ProfileEditor.tsx";

export default function ProfilePage() {
  const t = useT();
  const { data, error, refetch } = useProfile();
  if (error && !data) {
    return (
      <Page title={t.profile.title}>
        <ErrorState error={error} onRetry={() => void refetch()} />
      </Page>
    );
  }
  if (!data) return <PageSkeleton />;
  return <ProfileEditor saved={data} />;
}
