import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import type { Answer } from '../../src/contract/answer.js';
import { answerLine } from '../../src/contract/answer-line.js';
import type { ToolAnswer } from './answer-schema.js';

/** An answer as a tool gives it: as text for people, and the same structured. */
export function toolResult(answer: Answer): CallToolResult {
  const { outcome, kind, locale, verdict, verdicts, title, text, sources, suggestions } = answerLine(
    answer,
    null,
    0,
  );
  const structuredContent = {
    outcome,
    kind,
    locale,
    verdict,
    verdicts,
    title,
    text,
    sources,
    suggestions,
  } satisfies ToolAnswer;
  return { content: [{ type: 'text', text }], structuredContent };
}
