import type { Suggestion } from '../contract/answer.js';
import type { Locale } from '../contract/locale.js';
import type { NextQuestion } from '../resolve/resolution.js';
import { optionName } from './option-name.js';
import { ASKS } from './phrases.js';

/** Next questions as buttons: a short label, and a question that stands on its own. */
export function suggest(next: readonly NextQuestion[], locale: Locale): Suggestion[] {
  return next.map((question) => suggestion(question, locale));
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
    case 'ours':
      return { label: asks.oursLabel(next.service.name), question: asks.ours(next.service.name) };
    case 'concept': {
      const question = asks.define(next.concept.name[locale]);
      return { label: question, question };
    }
  }
}
