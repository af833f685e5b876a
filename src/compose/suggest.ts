import type { Suggestion } from '../contract/answer.js';
import type { Locale } from '../contract/locale.js';
import type { NextQuestion } from '../resolve/resolution.js';
import { optionName } from './option-name.js';
import { ASKS } from './phrases.js';

/**
 * Next questions as buttons: a short label, and a question that stands on its own. `about`: the id of the one service that the
 * answer is about, which a brief label need not say again.
 */
export function suggest(next: readonly NextQuestion[], locale: Locale, about: string | null): Suggestion[] {
  const suggestions: Suggestion[] = [];
  for (const one of next) {
    const isOwn = 'service' in one && one.service !== null && one.service.id === about;
    const brief = isOwn ? briefly(one, locale) : serviceFirst(one, locale);
    const { label, question } = suggestion(one, locale);
    // One task may have changed more than once; it is offered once.
    if (suggestions.some((other) => other.question === question)) continue;
    suggestions.push(brief === null ? { label, question } : { label, question, brief });
  }
  return suggestions;
}

/** A label without the service; null where none says it. */
function briefly(next: NextQuestion, locale: Locale): string | null {
  const asks = ASKS[locale];
  if (next.type === 'task') return asks.briefly(next.topic.name[locale]);
  if (next.type === 'overview') return asks.overviewBriefly;
  return next.type === 'ours' ? asks.oursBriefly : null;
}

/** A label that begins with what tells it from others: the service, or else the task; null where none can be long. */
function serviceFirst(next: NextQuestion, locale: Locale): string | null {
  if (next.type !== 'task') return null;
  if (next.service === null) return ASKS[locale].briefly(next.topic.name[locale]);
  return ASKS[locale].serviceFirst(next.topic.name[locale], next.service.name);
}

function suggestion(next: NextQuestion, locale: Locale): Suggestion {
  const asks = ASKS[locale];
  switch (next.type) {
    case 'task': {
      const question = asks.who(next.topic.name[locale], next.service?.name ?? null);
      return {
        label: next.service ? asks.onService(next.topic.name[locale], next.service.name) : question,
        question,
      };
    }
    case 'option':
      return {
        label:
          next.among === 'variants'
            ? optionName({ service: next.service, model: null }, locale)
            : next.service.name,
        question: asks.who(next.topic.name[locale], next.service.name),
      };
    case 'changed':
      return {
        label: asks.changedLabel,
        question: asks.changed(next.topic.name[locale], next.service.name),
      };
    case 'overview':
      return { label: asks.overviewLabel(next.service.name), question: asks.overview(next.service.name) };
    case 'picture': {
      const names = next.services.map(({ name }) => name);
      return next.isStack
        ? { label: asks.drawStackLabel, question: asks.drawStack(names) }
        : { label: asks.drawLabel, question: asks.draw(names) };
    }
    case 'export':
      return {
        label: asks.exportStackLabel,
        question: asks.exportStack(next.services.map(({ name }) => name)),
      };
    case 'ours':
      return { label: asks.oursLabel(next.service.name), question: asks.ours(next.service.name) };
    case 'concept': {
      const question = asks.define(next.concept.name[locale]);
      return { label: question, question };
    }
  }
}
