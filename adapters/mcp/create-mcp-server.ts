import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import type { AskContext } from '../../src/contract/ask.js';
import type { Demarc } from '../../src/contract/demarc.js';
import { LABELS } from '../../src/contract/labels.js';
import type { Locale } from '../../src/contract/locale.js';
import type { Log } from '../../src/contract/log.js';
import { plainText } from '../../src/contract/plain-text.js';
import { answerSchema } from './answer-schema.js';
import { askTogether } from './ask-together.js';
import { inputSchemas } from './input-schemas.js';
import { knownServices } from './known-services.js';
import { toolRefusal } from './tool-refusal.js';
import { toolResult } from './tool-result.js';

const INSTRUCTIONS = `Demarc tells who is responsible for what in AWS - AWS, the customer, or both - from a curated knowledge base
with AWS's own pages as sources. Keep its verdicts as they are, and name the sources with the day on which they were checked.`;

const DESCRIPTIONS = {
  ask: 'Answers one question about who is responsible for what in AWS, such as "who patches RDS?", in English or Dutch.',
  service: 'Tells for one AWS service what AWS does, what the customer does, and what is shared.',
  compare: 'Tells for 2 to 4 AWS services where they differ in who does what.',
  stack: 'Tells for 2 to 6 AWS services that are used together who does what on each.',
};

/** They read, always give the same for the same knowledge, and reach nothing outside of this machine. */
const annotations = {
  readOnlyHint: true,
  destructiveHint: false,
  idempotentHint: true,
  openWorldHint: false,
};

/** What the server needs. `version` is Demarc's own. */
export interface McpParts {
  readonly demarc: Pick<Demarc, 'ask' | 'home'>;
  readonly version: string;
  readonly log: Log;
}

/** The tools that assistants and editors may call; not yet connected to anybody. */
export function createMcpServer({ demarc, version, log }: McpParts): McpServer {
  const server = new McpServer({ name: 'demarc', version }, { instructions: INSTRUCTIONS });
  const about = (tool: keyof typeof inputSchemas) => ({
    description: DESCRIPTIONS[tool],
    outputSchema: answerSchema,
    annotations,
  });
  server.registerTool('ask', { ...about('ask'), inputSchema: inputSchemas.ask }, (input) =>
    kindly('ask', input.locale, () => answer(input)),
  );
  server.registerTool('service', { ...about('service'), inputSchema: inputSchemas.service }, (input) =>
    kindly('service', input.locale, () => together('overview', [input.service], input.locale)),
  );
  for (const tool of ['compare', 'stack'] as const)
    server.registerTool(tool, { ...about(tool), inputSchema: inputSchemas[tool] }, (input) =>
      kindly(tool, input.locale, () => together(tool, input.services, input.locale)),
    );
  return server;

  async function answer(input: {
    question: string;
    locale?: Locale | undefined;
    conversation?: string | undefined;
  }): Promise<CallToolResult> {
    const { question, locale, conversation } = input;
    const context: AskContext = {
      ...(locale === undefined ? {} : { locale }),
      ...(conversation === undefined ? {} : { conversation: `mcp:${conversation}` }),
    };
    const given = await demarc.ask(question, context);
    const isBad = given.kind === 'empty' || given.kind === 'too-long';
    return isBad ? toolRefusal(plainText(given)) : toolResult(given);
  }

  async function together(
    kind: 'overview' | 'compare' | 'stack',
    names: readonly string[],
    locale: Locale = 'en',
  ): Promise<CallToolResult> {
    const asked = await askTogether(demarc.ask, kind, names, locale);
    if ('answer' in asked) return toolResult(asked.answer);
    const known = asked.isUnknown ? await knownServices(demarc, locale) : undefined;
    return toolRefusal([asked.refused, known].filter(Boolean).join('\n'));
  }

  /** What breaks is logged by its kind, and told without saying what. */
  async function kindly(
    tool: string,
    locale: Locale = 'en',
    run: () => Promise<CallToolResult>,
  ): Promise<CallToolResult> {
    try {
      return await run();
    } catch (error) {
      log.error({ tool, kind: error instanceof Error ? error.name : 'unknown' }, 'A tool call broke');
      return toolRefusal(LABELS[locale].broken);
    }
  }
}
