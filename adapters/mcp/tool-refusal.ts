import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';

/** What a tool gives where it could not do what was asked: a sentence by which an assistant can mend its call. */
export function toolRefusal(text: string): CallToolResult {
  return { content: [{ type: 'text', text }], isError: true };
}
