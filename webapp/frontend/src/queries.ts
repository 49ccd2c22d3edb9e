import { QueryClient } from "@tanstack/react-query";

/** Answers of pages that ask and show; what is live has a store of its own. */
export const queries = new QueryClient({
  defaultOptions: { queries: { retry: 1, staleTime: 10_000, refetchOnWindowFocus: true } },
});
