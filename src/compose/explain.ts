import type { ExplanationLine } from '../contract/answer.js';
import type { Locale } from '../contract/locale.js';
import type { Knowledge } from '../knowledge/knowledge.js';
import type { Understanding } from '../understand/understanding.js';
import { EXPLAINS } from './explains.js';

/** Tells in a few lines how a question was read and what stands behind it; null when no evidence was gathered. */
export function explain(understanding: Understanding, knowledge: Knowledge): ExplanationLine[] | null {
  const { trace, locale, intent } = understanding;
  if (!trace) return null;
  const says = EXPLAINS[locale];
  const lines: ExplanationLine[] = [{ what: says.language, why: says.languages[locale] }];
  if (trace.words.length > 0) {
    const why = trace.words.map(({ typed, readAs }) => `${typed} → ${readAs}`).join(', ');
    lines.push({ what: says.words, why });
  }
  const names = understanding.services.map((id) => knowledge.services.get(id)?.name ?? id);
  const isSaid = understanding.services.every((id) => trace.services.includes(id));
  const services = names.join(', ') + (isSaid ? '' : ` (${says.fromBefore})`);
  lines.push({ what: says.service, why: names.length > 0 ? services : says.none });
  for (const { id, probability, words } of trace.topics) {
    const evidence = words.length > 0 ? `: ${words.join(', ')}` : '';
    lines.push({
      what: says.task,
      why: `${topicName(id, knowledge, locale)} ${percent(probability)}${evidence}`,
    });
  }
  if (trace.isCarried) lines.push({ what: says.task, why: says.fromBefore });
  if (trace.concept !== null)
    lines.push({
      what: says.term,
      why: knowledge.concepts.get(trace.concept)?.name[locale] ?? trace.concept,
    });
  const kinds = trace.kinds.map(
    ({ kind, probability }) => `${says.kinds[kind] ?? kind} ${percent(probability)}`,
  );
  lines.push({ what: says.kind, why: kinds.join(', ') });
  lines.push({ what: says.claim, why: claimInWords(understanding, locale) });
  lines.push({ what: says.decision, why: says.intents[intent] ?? intent });
  return lines;
}

function claimInWords({ claim }: Understanding, locale: Locale): string {
  const says = EXPLAINS[locale].claims;
  if (claim === null) return says.none;
  const subject = claim.ofState ? says.state : says[claim.about];
  const extras = [claim.negated && says.negated, claim.exclusive && says.exclusive].filter(Boolean);
  return [subject, ...extras].join(', ');
}

function topicName(id: string, { topics, families }: Knowledge, locale: Locale): string {
  return topics.get(id)?.name[locale] ?? families.find((family) => family.id === id)?.name[locale] ?? id;
}

function percent(probability: number): string {
  return `${Math.round(100 * probability)} %`;
}
