import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { answerLine } from '../../src/contract/answer-line.js';
import type { Ask } from '../../src/contract/ask.js';
import { type AskRequest, readAskRequest } from '../../src/contract/ask-request.js';

/**
 * Answers one question per line of `input` with one JSON object per line of `output`, in order and as they come.
 * A line is plain text or `{"id","text","conversation"?,"locale"?}`. A bad line gets `{"id","error"}` and the next one is
 * read. Blank lines are passed over. Gives the number of bad lines.
 */
export async function runJsonl(ask: Ask, input: Readable, output: Writable): Promise<number> {
  let bad = 0;
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (line.trim() === '') continue;
    const result = await answerTo(line.replace(/^\uFEFF/, ''), number, ask);
    if ('error' in result) bad += 1;
    // Waiting for the reader keeps memory flat however long the list is.
    if (!output.write(`${JSON.stringify(result)}\n`)) await once(output, 'drain');
  }
  return bad;
}

async function answerTo(line: string, number: number, ask: Ask) {
  const request = readLine(line, number);
  if ('error' in request) return { id: request.id ?? number, error: `line ${number}: ${request.error}` };
  const { id, question, conversation, locale, explain } = request;
  const began = performance.now();
  try {
    const answer = await ask(question, {
      ...(conversation === undefined ? {} : { conversation }),
      ...(locale ? { locale } : {}),
      ...(explain ? { explain } : {}),
    });
    return answerLine(answer, id ?? number, performance.now() - began);
  } catch {
    return { id: id ?? number, error: `line ${number}: could not be answered; try this line by itself` };
  }
}

function readLine(line: string, number: number): AskRequest | { error: string; id: string | number | null } {
  if (!line.trimStart().startsWith('{'))
    return { id: number, question: line, conversation: undefined, locale: undefined, explain: false };
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { id: null, error: 'begins like JSON and is not; mend it, or send plain text' };
  }
  const read = readAskRequest(value, 'text');
  return 'ok' in read ? read.ok : read;
}
