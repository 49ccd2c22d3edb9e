import { MCPToolset } from "@google/adk";

/** Leadstream's tools for any agent: `new LlmAgent({ name, model, tools: [leadstreamTools(…)] })`. */
export function leadstreamTools(url: string, apiKey: string): MCPToolset {
  return new MCPToolset({
    type: "StreamableHTTPConnectionParams",
    url,
    transportOptions: { requestInit: { headers: { authorization: `Bearer ${apiKey}` } } },
  });
}
