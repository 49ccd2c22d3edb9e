import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./App.tsx";
import { openSession } from "./accounts/session.ts";
import { preferredLocale, setLocale } from "./i18n/index.ts";
import { preloadPage } from "./pages.ts";
import { queries } from "./queries.ts";
import { applyTheme } from "./shell/theme.ts";
import "./styles.css";

applyTheme();
// The session and the page's own code are fetched side by side.
void openSession();
preloadPage(location.pathname);

// No await at the top: the catalogue's chunk imports this one, and would wait for it for ever.
void setLocale(preferredLocale()).then(() => {
  const root = document.getElementById("root");
  if (!root) throw new Error("index.html has no #root");
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queries}>
        <App />
      </QueryClientProvider>
    </StrictMode>,
  );
});
