import type { Page } from "@leadstream/contract/http";
import { useInfiniteQuery, useQueryClient } from "@tanstack/react-query";
import { get, send } from "../api/http.ts";
import { useFormat, useT } from "../i18n/index.ts";
import { Badge, type BadgeTone } from "../ui/Badge.tsx";
import { Button } from "../ui/Button.tsx";
import { DataTable } from "../ui/DataTable.tsx";
import { describeError } from "../ui/describe-error.ts";
import { EmptyState, ErrorState, Skeleton } from "../ui/States.tsx";
import { toast } from "../ui/toast.ts";

interface Attempt {
  attempt: number;
  at: string;
  http_status: number | null;
  error: string | null;
  duration_ms: number;
}

interface Message {
  message_id: string;
  event_type: string;
  status: "waiting" | "delivered" | "given_up";
  created_at: string;
  next_attempt_at: string | null;
  attempts: Attempt[];
}

const tones: Record<Message["status"], BadgeTone> = {
  waiting: "accent",
  delivered: "success",
  given_up: "danger",
};

/** What was sent to one address, each message with its attempts. */
export function WebhookMessages({ webhookId, url }: { webhookId: string; url: string }) {
  const t = useT();
  const format = useFormat();
  const queries = useQueryClient();
  const words = t.settings.webhooks;
  const key = ["outgoing-messages", webhookId];
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    {
      queryKey: key,
      queryFn: ({ pageParam, signal }) =>
        get<Page<Message>>(
          `/api/v1/outgoing-webhooks/${encodeURIComponent(webhookId)}/messages?limit=50${pageParam ? `&cursor=${encodeURIComponent(pageParam)}` : ""}`,
          { signal },
        ),
      initialPageParam: "",
      getNextPageParam: (page) => page.next_cursor ?? undefined,
      refetchInterval: 5000,
    },
  );

  async function resend(message: Message): Promise<void> {
    try {
      await send(
        "POST",
        `/api/v1/outgoing-messages/${encodeURIComponent(message.message_id)}/replay`,
        {},
      );
    } catch (failure) {
      toast({ title: describeError(failure, t).message, tone: "danger" });
    }
    await queries.invalidateQueries({ queryKey: key });
  }

  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton className="mt-4 h-24" />;
  const messages = data.pages.flatMap((page) => page.items);
  if (messages.length === 0) return <EmptyState title={words.messagesEmpty} />;
  return (
    <div className="mt-4 rounded-lg border border-line bg-page p-3">
      <DataTable<Message>
        caption={words.messagesOf({ url })}
        rows={messages}
        rowKey={(message) => message.message_id}
        columns={[
          {
            id: "message",
            header: words.message,
            cell: (message) => (
              <>
                <code className="text-xs">{message.event_type}</code>
                <span className="block text-xs text-faint">
                  {format.dateTime(message.created_at)}
                </span>
              </>
            ),
          },
          {
            id: "status",
            header: words.status,
            cell: (message) => (
              <>
                <Badge tone={tones[message.status]}>{words.statuses[message.status]}</Badge>
                {message.next_attempt_at && message.status === "waiting" ? (
                  <span className="block text-xs text-faint">
                    {words.nextAttempt({ when: format.ago(message.next_attempt_at) })}
                  </span>
                ) : null}
              </>
            ),
          },
          {
            id: "attempts",
            header: words.attempts,
            wideOnly: true,
            cell: (message) => (
              <ul className="text-xs text-muted">
                {message.attempts.map((one) => (
                  <li key={one.attempt}>
                    {[
                      format.time(one.at),
                      one.http_status === null
                        ? (one.error ?? words.noAnswer)
                        : String(one.http_status),
                      format.duration(one.duration_ms / 1000),
                    ].join(" · ")}
                  </li>
                ))}
              </ul>
            ),
          },
          {
            id: "resend",
            header: words.actions,
            align: "end",
            cell: (message) => (
              <Button size="sm" variant="ghost" onClick={() => void resend(message)}>
                {words.resend}
              </Button>
            ),
          },
        ]}
      />
      {hasNextPage ? (
        <Button
          className="mt-3"
          size="sm"
          busy={isFetchingNextPage}
          onClick={() => void fetchNextPage()}
        >
          {t.common.loadMore}
        </Button>
      ) : null}
    </div>
  );
}
