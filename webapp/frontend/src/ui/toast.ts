import { Toast } from "@base-ui/react/toast";

export type ToastTone = "info" | "success" | "warn" | "danger";

export interface ToastOptions {
  title: string;
  description?: string;
  tone?: ToastTone;
  action?: { label: string; onClick: () => void };
  /** 0 keeps it until it is closed. */
  timeoutMs?: number;
  /** The same id replaces the toast that stands instead of stacking another. */
  id?: string;
}

export interface ToastData {
  tone: ToastTone;
}

export const toastManager = Toast.createToastManager<ToastData>();

/** Says what happened elsewhere; may be called from anywhere, also outside React. */
export function toast(options: ToastOptions): string {
  const { action } = options;
  const id: string = toastManager.add({
    title: options.title,
    timeout: options.timeoutMs ?? 8000,
    priority: options.tone === "danger" ? "high" : "low",
    data: { tone: options.tone ?? "info" },
    ...(options.id === undefined ? {} : { id: options.id }),
    ...(options.description === undefined ? {} : { description: options.description }),
    ...(action
      ? {
          actionProps: {
            children: action.label,
            onClick: () => {
              action.onClick();
              toastManager.close(id);
            },
          },
        }
      : {}),
  });
  return id;
}

export function closeToast(id: string): void {
  toastManager.close(id);
}
