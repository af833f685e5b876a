import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { getDefaultEnvironment, StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import type { ToolAnswer } from '../../adapters/mcp/answer-schema.js';

/** A call's result: an answer with its text, or the sentence of a refusal. */
export interface Called {
  readonly text: string;
  readonly answer: ToolAnswer | undefined;
  readonly isRefused: boolean;
}

/** Demarc as an assistant starts it, with the SDK's own client connected to it. */
export interface RunningMcp {
  readonly client: Client;
  /** Calls a tool; the client checks the result against the tool's output schema, and throws where it does not fit. */
  call(tool: string, input: Readonly<Record<string, unknown>>): Promise<Called>;
  /** What it has written to standard error so far. */
  errors(): string;
  /** What came on standard output that is not the protocol. */
  readonly strange: readonly string[];
}

/** Starts `dist/src/main.js mcp`, with only the given settings. */
export async function startMcp(env: Readonly<Record<string, string>> = {}): Promise<RunningMcp> {
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: ['dist/src/main.js', 'mcp'],
    env: { ...getDefaultEnvironment(), ...env },
    stderr: 'pipe',
  });
  let written = '';
  transport.stderr?.on('data', (chunk) => (written += chunk));
  const client = new Client({ name: 'a test', version: '1.0.0' });
  const strange: string[] = [];
  client.onerror = (error) => strange.push(error.message);
  await client.connect(transport);
  // A client checks results only by the schemas of tools that it has listed.
  await client.listTools();
  return {
    client,
    strange,
    errors: () => written,
    call: async (name, input) => {
      const result = (await client.callTool({ name, arguments: input })) as CallToolResult;
      const [first] = result.content;
      return {
        text: first?.type === 'text' ? first.text : '',
        answer: result.structuredContent as ToolAnswer | undefined,
        isRefused: result.isError === true,
      };
    },
  };
}
