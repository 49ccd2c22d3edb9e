import type { Page } from "@leadstream/contract/http";
import { useInfiniteQuery, useQueryClient } from "@tanstack/react-query";
import { useState, type FormEvent } from "react";
import { useMe } from "../accounts/session.ts";
import { Said } from "../said/Said.tsx";
import { get, send } from "../api/http.ts";
import { useFormat, useT } from "../i18n/index.ts";
import { Button } from "../ui/Button.tsx";
import { DataTable } from "../ui/DataTable.tsx";
import { describeError } from "../ui/describe-error.ts";
import { Field, Input } from "../ui/Field.tsx";
import { Card } from "../ui/Page.tsx";
import { EmptyState, ErrorState, Skeleton } from "../ui/States.tsx";
import { toast } from "../ui/toast.ts";

interface Exclusion {
  domain: string;
  reason: string;
  created_at: string;
}

const path = "/api/v1/exclusions";
const key = ["exclusions"];

export function Exclusions() {
  const t = useT();
  const format = useFormat();
  const { role } = useMe();
  const queries = useQueryClient();
  const [domain, setDomain] = useState("");
  const [reason, setReason] = useState("");
  const [refusal, setRefusal] = useState<string | null>(null);
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    {
      queryKey: key,
      queryFn: ({ pageParam, signal }) =>
        get<Page<Exclusion>>(
          `${path}?limit=200${pageParam ? `&cursor=${encodeURIComponent(pageParam)}` : ""}`,
          { signal },
        ),
      initialPageParam: "",
      getNextPageParam: (page) => page.next_cursor ?? undefined,
    },
  );
  const locked = role === "viewer" ? t.errors.codes.forbidden : null;

  async function exclude(event: FormEvent): Promise<void> {
    event.preventDefault();
    setRefusal(null);
    if (domain.trim() === "") return setRefusal(t.accounts.required);
    try {
      await send("POST", path, { domain, reason });
      setDomain("");
      setReason("");
      await queries.invalidateQueries({ queryKey: key });
    } catch (failure) {
      setRefusal(describeError(failure, t).message);
    }
  }

  async function allow(one: Exclusion): Promise<void> {
    try {
      await send("DELETE", `${path}/${encodeURIComponent(one.domain)}`);
    } catch (failure) {
      toast({ title: describeError(failure, t).message, tone: "danger" });
    }
    await queries.invalidateQueries({ queryKey: key });
  }

  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton className="h-48" />;
  const items = data.pages.flatMap((page) => page.items);
  return (
    <Card title={t.settings.sections.exclusions}>
      <p className="mb-4 text-sm text-faint">{t.settings.exclusions.body}</p>
      <form
        noValidate
        className="mb-4 flex flex-wrap items-start gap-3"
        onSubmit={(event) => void exclude(event)}
      >
        <Field
          label={t.settings.exclusions.domain}
          error={refusal}
          hint={t.settings.exclusions.hint}
          className="min-w-52 flex-1"
        >
          {(ids) => (
            <Input
              {...ids}
              maxLength={500}
              autoCapitalize="none"
              spellCheck={false}
              value={domain}
              onChange={(event) => setDomain(event.target.value)}
            />
          )}
        </Field>
        <Field label={t.settings.exclusions.reason} optional className="min-w-52 flex-1">
          {(ids) => (
            <Input
              {...ids}
              maxLength={500}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          )}
        </Field>
        <Button type="submit" className="mt-6.5" reason={locked}>
          {t.settings.exclusions.add}
        </Button>
      </form>
      {items.length === 0 ? (
        <EmptyState title={t.settings.exclusions.empty} body={t.settings.exclusions.emptyBody} />
      ) : (
        <DataTable<Exclusion>
          caption={t.settings.sections.exclusions}
          rows={items}
          rowKey={(one) => one.domain}
          columns={[
            {
              id: "domain",
              header: t.settings.exclusions.domain,
              cell: (one) => <span className="font-medium">{one.domain}</span>,
            },
            {
              id: "reason",
              header: t.settings.exclusions.reason,
              cell: (one) => <Said text={one.reason} own />,
            },
            {
              id: "added",
              header: t.settings.exclusions.added,
              wideOnly: true,
              cell: (one) => format.date(one.created_at),
            },
            {
              id: "remove",
              header: t.common.remove,
              align: "end",
              cell: (one) => (
                <Button
                  size="sm"
                  variant="ghost"
                  reason={locked}
                  aria-label={t.common.removeItem({ item: one.domain })}
                  onClick={() => void allow(one)}
                >
                  {t.common.remove}
                </Button>
              ),
            },
          ]}
        />
      )}
      {hasNextPage ? (
        <Button className="mt-3" busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t.common.loadMore}
        </Button>
      ) : null}
    </Card>
  );
}
