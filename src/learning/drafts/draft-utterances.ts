import type { Locale } from '../../contract/locale.js';
import type { Shape } from '../shape.js';
import type { Draft } from './draft.js';
import { draftText } from './draft-text.js';
import { todo } from './todo.js';

const OTHER: Readonly<Record<Locale, { readonly locale: Locale; readonly thought: string }>> = {
  en: { locale: 'nl', thought: 'dezelfde gedachte in gesproken Nederlands' },
  nl: { locale: 'en', thought: 'the same thought in English' },
};

/**
 * Drafts utterances from questions that were not understood; `nearest` are the ids of topics that may be meant. Each question
 * stands as a TODO: it is somebody's own sentence, and what people say is written anew.
 */
export function draftUtterances(
  { text, topic, locale }: Shape,
  questions: readonly string[],
  nearest: readonly string[],
): Draft {
  const meant =
    nearest.length > 0 ? `the topic that is meant, perhaps ${nearest.join(', ')}` : 'the topic that is meant';
  const { locale: other, thought } = OTHER[locale];
  return {
    name: `utterances.${text.replaceAll('/', '.')}.yaml`,
    target: `knowledge/utterances/${topic ?? 'TODO'}.yaml`,
    yaml: draftText(
      [
        'For knowledge/utterances/<topic>.yaml, or knowledge/kinds/none.yaml where Demarc is not to answer at all.',
        'Each question is somebody’s own: write what such people say in several wordings of yours, without names, and',
        'take the TODO away. "npm run knowledge" refuses the file until then.',
      ],
      [
        `topic: ${todo(meant)}`,
        `${locale}:`,
        ...questions.map((question) => `  - ${todo(question)}`),
        `${other}:`,
        `  - ${todo(thought)}`,
      ],
    ),
  };
}
