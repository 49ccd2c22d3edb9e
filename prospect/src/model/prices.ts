import { calcPrice } from "@pydantic/genai-prices";
import type { ProviderName } from "./provider.ts";

export interface Tokens {
  input: number;
  output: number;
  cacheRead?: number | undefined;
  cacheWrite?: number | undefined;
}

/** What a call costs by the published list; null where the list does not know the model, never zero. */
export function priceOf(
  provider: ProviderName,
  modelId: string,
  { input, output, cacheRead, cacheWrite }: Tokens,
): number | null {
  // A server that only speaks the protocol may cost anything or nothing.
  if (provider === "openai-compatible") return null;
  const usage = {
    input_tokens: input,
    output_tokens: output,
    ...(cacheRead ? { cache_read_tokens: cacheRead } : {}),
    ...(cacheWrite ? { cache_write_tokens: cacheWrite } : {}),
  };
  const price = calcPrice(usage, modelId, { providerId: provider });
  return price ? price.total_price : null;
}

/** Letters a token covers at the least, so that an estimate rather says too much. */
const lettersPerToken = 3;

/** What a call may cost at most before it is made. */
export function estimatePrice(
  provider: ProviderName,
  modelId: string,
  promptLetters: number,
  mostOutputTokens: number,
): number | null {
  return priceOf(provider, modelId, {
    input: Math.ceil(promptLetters / lettersPerToken),
    output: mostOutputTokens,
  });
}
