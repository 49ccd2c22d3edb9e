import { Toast } from "@base-ui/react/toast";
import { CircleAlert, CircleCheck, Info, TriangleAlert, X } from "lucide-react";
import { useEffect, type ReactNode } from "react";
import { useT } from "../i18n/index.ts";
import { openToastDoor, type ToastOptions, type ToastTone } from "./toast.ts";

interface ToastData {
  tone: ToastTone;
}

const toastManager = Toast.createToastManager<ToastData>();

function raise(
  id: string,
  { title, description, tone = "info", action, timeoutMs = 8000 }: ToastOptions,
): void {
  toastManager.add({
    id,
    title,
    timeout: timeoutMs,
    // An urgent one is hidden from screen readers once it was read out, and its action with it.
    priority: tone === "danger" && !action ? "high" : "low",
    data: { tone },
    ...(description === undefined ? {} : { description }),
    ...(action
      ? {
          actionProps: {
            children: action.label,
            onClick: () => {
              toastManager.close(id);
              action.onClick();
            },
          },
        }
      : {}),
  });
}

const icons: Record<ToastTone, ReactNode> = {
  info: <Info size={18} aria-hidden className="text-accent" />,
  success: <CircleCheck size={18} aria-hidden className="text-success" />,
  warn: <TriangleAlert size={18} aria-hidden className="text-warn" />,
  danger: <CircleAlert size={18} aria-hidden className="text-danger" />,
};

export default function Toasts() {
  useEffect(() => openToastDoor({ raise, close: (id) => toastManager.close(id) }), []);
  return (
    <Toast.Provider toastManager={toastManager} limit={4}>
      <Toast.Portal>
        <Toast.Viewport className="no-print fixed right-4 bottom-20 z-60 sm:bottom-4 max-sm:in-[body:has([data-modal])]:top-4 max-sm:in-[body:has([data-modal])]:bottom-auto flex w-[min(24rem,calc(100vw-2rem))] flex-col-reverse gap-2 outline-none">
          <Raised />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  );
}

function Raised() {
  const t = useT();
  const { toasts } = Toast.useToastManager<ToastData>();
  return toasts.map((toast) => (
    <Toast.Root
      key={toast.id}
      toast={toast}
      data-toast=""
      swipeDirection={["right", "down"]}
      className="arrive rounded-lg border border-line bg-raised text-ink shadow-popup data-limited:hidden data-ending-style:opacity-0"
    >
      <Toast.Content className="flex items-start gap-3 px-4 pt-3 pb-2">
        <span className="mt-0.5">{icons[toast.data?.tone ?? "info"]}</span>
        <div className="min-w-0 flex-1">
          <Toast.Title className="text-sm font-semibold" />
          <Toast.Description className="text-sm text-muted" />
          <Toast.Action className="mt-1 -ml-2 h-8 rounded-md px-2 text-sm font-semibold text-accent hover:bg-card" />
        </div>
        <Toast.Close
          aria-label={t.common.close}
          className="inline-flex size-8 shrink-0 items-center justify-center rounded-md text-muted hover:bg-card"
        >
          <X size={16} aria-hidden />
        </Toast.Close>
      </Toast.Content>
    </Toast.Root>
  ));
}
