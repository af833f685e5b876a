import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Ask } from '../../src/contract/ask.js';
import { explanationText } from '../../src/contract/explanation-text.js';
import { LABELS } from '../../src/contract/labels.js';
import { plainText } from '../../src/contract/plain-text.js';

/** A conversation in the terminal; ends with the input or with "exit". A number asks the suggestion of that number. */
export async function runConversation(ask: Ask, input: Readable, output: Writable): Promise<void> {
  const lines = createInterface({ input, output, prompt: '> ' });
  let offered: readonly string[] = [];
  output.write('Demarc: who secures what on AWS. Type a question in English or Dutch; "exit" ends.\n');
  lines.prompt();
  for await (const line of lines) {
    const typed = line.trim();
    if (/^(exit|quit|stop)$/i.test(typed)) break;
    if (typed !== '') {
      const answer = await ask(offered[Number(typed) - 1] ?? typed, { conversation: 'cli' });
      offered = answer.suggestions.map((suggestion) => suggestion.question);
      const next = answer.suggestions.map((suggestion, at) => `  ${at + 1} ${suggestion.label}`).join('\n');
      const text = [plainText(answer), explanationText(answer)].filter(Boolean).join('\n\n');
      output.write(`${text}\n${next ? `${LABELS[answer.locale].next}:\n${next}\n` : ''}\n`);
    }
    lines.prompt();
  }
  lines.close();
}
