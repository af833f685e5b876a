import type { RawKnowledge } from '../../knowledge/raw-knowledge.js';
import { CELL_ADVICE } from './cell-advice.js';
import { cellLines } from './cell-lines.js';
import type { Draft } from './draft.js';
import { draftText } from './draft-text.js';
import { freeKey } from './free-key.js';
import { indented } from './indented.js';
import { pageLines } from './page-lines.js';

/** Drafts the verdict of a topic where nobody names a service. Undefined when there is no such topic. */
export function draftGeneral(topic: string, { topics }: RawKnowledge): Draft | undefined {
  const file = topics.find(({ data }) => data.id === topic);
  if (!file) return undefined;
  const target = `knowledge/${file.file}`;
  const page = freeKey('general-page', file.data.sources);
  const today = file.data.general;
  return {
    name: `topics.${topic}.yaml`,
    target,
    yaml: draftText(
      [
        `For ${target}: the verdict where nobody names a service, if AWS gives one.`,
        today
          ? `It takes the place of "general" on line ${file.lineOf(['general'])}, which says ${today.party}.`
          : 'Today there is none: the services under "typical", or the operating models, are the options.',
        ...CELL_ADVICE,
      ],
      ['sources:', ...indented(pageLines(page)), 'general:', ...indented(cellLines(page))],
    ),
  };
}
