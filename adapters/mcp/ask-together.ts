import type { Answer } from '../../src/contract/answer.js';
import type { Ask } from '../../src/contract/ask.js';
import type { Locale } from '../../src/contract/locale.js';
import { TOOL_WORDS } from './tool-words.js';

/** The answer, or in a sentence why there is none; `isUnknown` where the names of all services would help. */
export type Asked = { readonly answer: Answer } | { readonly refused: string; readonly isUnknown: boolean };

/**
 * Asks about services by name, as somebody who types would. A question drops a name that it does not know, so each name is
 * first asked about alone: what is answered is about all of them, or nothing is answered.
 */
export async function askTogether(
  ask: Ask,
  kind: 'overview' | 'compare' | 'stack',
  names: readonly string[],
  locale: Locale,
): Promise<Asked> {
  const says = TOOL_WORDS[locale];
  const overviews = new Map<string, Answer>();
  for (const name of names) {
    const answer = await ask(says.overview(name), { locale });
    const [service, ...others] = servicesOf(answer);
    if (answer.kind !== 'overview' || service === undefined || others.length > 0)
      return { refused: says.notOneService(quoted(name)), isUnknown: true };
    if (overviews.has(service)) return { refused: says.twice(quoted(name)), isUnknown: false };
    overviews.set(service, answer);
  }
  const [only] = overviews.values();
  if (kind === 'overview') return only ? { answer: only } : { refused: says.notTogether, isUnknown: false };
  const answer = await ask(says[kind](names), { locale });
  const found = servicesOf(answer);
  // Services between which nothing differs have no verdicts to compare.
  const isComplete = found.length === 0 || found.length === overviews.size;
  const isAboutThem = isComplete && found.every((service) => overviews.has(service));
  if (answer.kind !== kind || !isAboutThem) return { refused: says.notTogether, isUnknown: false };
  return { answer };
}

function servicesOf({ verdicts }: Answer): readonly string[] {
  return [...new Set(verdicts.flatMap(({ service }) => (service === null ? [] : [service])))];
}

/** As JSON writes it, without characters that change how the rest is shown. */
function quoted(name: string): string {
  return JSON.stringify(name.replace(/\p{C}/gu, ''));
}
