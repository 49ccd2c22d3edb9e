import { Component, type ErrorInfo, type ReactNode } from "react";
import { messages } from "../i18n/index.ts";
import { Button } from "../ui/Button.tsx";
import { EmptyState } from "../ui/States.tsx";

/** A defect in one page takes down that page, and says so. */
export class Crash extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch(error: unknown, info: ErrorInfo): void {
    // oxlint-disable-next-line no-console -- the only place where a defect of the page can be read afterwards
    console.error(error, info.componentStack);
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    const { errors } = messages();
    return (
      <EmptyState
        title={errors.crashedTitle}
        body={errors.crashedBody}
        action={<Button onClick={() => location.reload()}>{errors.reload}</Button>}
      />
    );
  }
}
