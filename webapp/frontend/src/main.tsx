import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./App.tsx";
import { openSession } from "./accounts/session.ts";
import { preferredLocale, setLocale } from "./i18n/index.ts";
import { preloadPage } from "./pages.ts";
import { queries } from "./queries.ts";
import { reloadAfterUpdate } from "./shell/reload-after-update.ts";
import { applyTheme } from "./shell/theme.ts";
import "./styles.css";

applyTheme();
reloadAfterUpdate();
// The session and the page's own code are fetched side by side.
void openSession();
preloadPage(location.pathname);

// No await at the top: the catalogue's chunk imports this one, and would wait for it for ever.
// Where that chunk cannot be fetched, a page in English is better than none.
void setLocale(preferredLocale()).then(render, render);

function render(): void {
  const root = document.getElementById("root");
  if (!root) throw new Error("index.html has no #root");
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queries}>
        <App />
      </QueryClientProvider>
    </StrictMode>,
  );
}
