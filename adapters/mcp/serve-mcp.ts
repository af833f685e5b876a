import type { Readable, Writable } from 'node:stream';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { createMcpServer, type McpParts } from './create-mcp-server.js';

/** Longest line that is read, in bytes: far more than any call needs. */
const LONGEST_LINE = 1_000_000;

/**
 * Speaks the Model Context Protocol over a pair of streams: one JSON-RPC message per line, and nothing else on `output`.
 * Resolves once it listens; the end of `input` ends it, after what is under way has been answered.
 */
export async function serveMcp(
  parts: McpParts,
  { input, output }: { readonly input: Readable; readonly output: Writable },
): Promise<void> {
  const { log } = parts;
  const { server } = createMcpServer(parts);
  const broken = (message: string) => (error: Error) => log.warn({ kind: error.name }, message);
  server.onerror = broken('A message could not be handled');
  const transport = new StdioServerTransport(input, output, { maxBufferSize: LONGEST_LINE });
  output.on('error', (error: Error) => {
    broken('The client is gone')(error);
    void transport.close();
  });
  await server.connect(transport);
  log.info({}, 'Demarc listens for the Model Context Protocol on standard input');
}
