import type { ComponentType } from "react";
import { useLocation, useParams } from "wouter";
import { useMe, type Me } from "../accounts/session.ts";
import { useT, type Messages } from "../i18n/index.ts";
import { Page } from "../ui/Page.tsx";
import { Tabs } from "../ui/Tabs.tsx";
import { Account } from "./Account.tsx";
import { Appearance } from "./Appearance.tsx";
import { Audit } from "./Audit.tsx";
import { Exclusions } from "./Exclusions.tsx";
import { Keys } from "./Keys.tsx";
import { Members } from "./Members.tsx";
import { Webhooks } from "./Webhooks.tsx";
import { Workspace } from "./Workspace.tsx";

type Section = keyof Messages["settings"]["sections"];

const sections: readonly { name: Section; content: ComponentType; for?: Me["role"] }[] = [
  { name: "appearance", content: Appearance },
  { name: "account", content: Account },
  { name: "workspace", content: Workspace },
  { name: "members", content: Members },
  { name: "keys", content: Keys },
  { name: "webhooks", content: Webhooks, for: "owner" },
  { name: "exclusions", content: Exclusions },
  { name: "audit", content: Audit, for: "owner" },
];

export default function SettingsPage() {
  const t = useT();
  const { role } = useMe();
  const { section } = useParams();
  const [, navigate] = useLocation();
  const open = sections.filter((one) => one.for === undefined || one.for === role);
  const current = open.find(({ name }) => name === section)?.name ?? "appearance";
  return (
    <Page title={t.settings.title} part={t.settings.sections[current]}>
      <Tabs<Section>
        flush
        label={t.settings.title}
        value={current}
        onChange={(name) => navigate(`/settings/${name}`)}
        tabs={open.map(({ name, content: Content }) => ({
          value: name,
          label: t.settings.sections[name],
          content: (
            <div className="pt-5">
              <Content />
            </div>
          ),
        }))}
      />
    </Page>
  );
}
