import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Ask } from '../../src/contract/ask.js';
import { explanationText } from '../../src/contract/explanation-text.js';
import { LABELS } from '../../src/contract/labels.js';
import { plainText } from '../../src/contract/plain-text.js';

/**
 * A conversation in the terminal; ends with the input or with "exit". A number asks the suggestion of that number, and a letter
 * chooses in a quiz.
 */
export async function runConversation(ask: Ask, input: Readable, output: Writable): Promise<void> {
  const lines = createInterface({ input, output, prompt: '> ' });
  let offered: ReadonlyMap<string, string> = new Map();
  output.write('Demarc: who secures what on AWS. Type a question in English or Dutch; "exit" ends.\n');
  lines.prompt();
  for await (const line of lines) {
    const typed = line.trim();
    if (/^(exit|quit|stop)$/i.test(typed)) break;
    if (typed !== '') {
      const answer = await ask(offered.get(typed.toLowerCase()) ?? typed, { conversation: 'cli' });
      const mark = (at: number) => (answer.kind === 'quiz' ? String.fromCharCode(97 + at) : String(at + 1));
      offered = new Map(answer.suggestions.map(({ question }, at) => [mark(at), question]));
      const next = answer.suggestions.map(({ label }, at) => `  ${mark(at)} ${label}`).join('\n');
      const text = [plainText(answer), explanationText(answer)].filter(Boolean).join('\n\n');
      output.write(`${text}\n${next ? `${LABELS[answer.locale].next}:\n${next}\n` : ''}\n`);
    }
    lines.prompt();
  }
  lines.close();
}
