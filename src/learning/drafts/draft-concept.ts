import type { RawKnowledge } from '../../knowledge/raw-knowledge.js';
import type { Draft } from './draft.js';
import { draftText } from './draft-text.js';
import { freeKey } from './free-key.js';
import { indented } from './indented.js';
import { pageLines } from './page-lines.js';
import { todo } from './todo.js';

/** Drafts the text of a term anew. Undefined when there is no such concept. */
export function draftConcept(concept: string, { concepts }: RawKnowledge): Draft | undefined {
  const file = concepts.find(({ data }) => data.id === concept);
  if (!file) return undefined;
  const target = `knowledge/${file.file}`;
  const page = freeKey('page', file.data.pages);
  return {
    name: `concepts.${concept}.yaml`,
    target,
    yaml: draftText(
      [
        `For ${target}: it takes the place of "text" on line ${file.lineOf(['text'])}.`,
        'Every TODO is refused by "npm run knowledge" until AWS’s own page has answered it.',
      ],
      [
        'text:',
        `  en: [${todo('what the term means, one to four paragraphs')}]`,
        `  nl: [${todo('hetzelfde in het Nederlands')}]`,
        `sources: [${page}]`,
        'pages:',
        ...indented(pageLines(page)),
      ],
    ),
  };
}
