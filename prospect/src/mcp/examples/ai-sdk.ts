import { createMCPClient } from "@ai-sdk/mcp";

const client = await createMCPClient({
  transport: {
    type: "http",
    url: process.env["LEADSTREAM_MCP_URL"] ?? "http://127.0.0.1:5001/mcp",
    headers: { authorization: `Bearer ${process.env["LEADSTREAM_API_KEY"]}` },
  },
});
try {
  const tools = await client.tools();
  // With a model: generateText({ model, tools, stopWhen: stepCountIs(10), prompt: "Find dental clinics …" })
  process.stdout.write(`${Object.keys(tools).join("\n")}\n`);
} finally {
  await client.close();
}
