import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';

interface Start {
  readonly command: string;
  readonly args: readonly string[];
}

const readme = readFileSync('README.md', 'utf8');
const [, section = ''] = readme.split('## In assistants and editors\n');
const files = [
  ...(section.split('\n## ')[0] ?? '').matchAll(/`([\w./]+\.json)`:\n\n```json\n([\s\S]*?)```/g),
].map(([, file = '', json = '']) => ({ file, json }));

describe('the README, where it tells how to use Demarc from an assistant', () => {
  it('shows the file of Claude Desktop and that of VS Code', () => {
    expect(files.map(({ file }) => file)).toEqual(['claude_desktop_config.json', '.vscode/mcp.json']);
  });

  it.each(files)('shows a $file with which a server starts', async ({ file, json }) => {
    const servers = (JSON.parse(json) as Record<string, Record<string, Start>>)[
      file.startsWith('claude') ? 'mcpServers' : 'servers'
    ];
    const { command, args } = servers?.demarc ?? { command: '', args: [] };
    const here = args.map((one) => one.replace('/path/to/demarc', resolve('.')));
    const client = new Client({ name: 'a test', version: '1.0.0' });
    await client.connect(new StdioClientTransport({ command, args: here, stderr: 'ignore' }));
    const { tools } = await client.listTools();
    await client.close();
    for (const { name } of tools) expect(section).toContain(`\`${name}\``);
    expect(tools).toHaveLength(4);
  });
});
