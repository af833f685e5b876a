import type { Knowledge } from '../../knowledge/knowledge.js';
import { outsideService } from '../outside-service.js';
import { CELL_ADVICE } from './cell-advice.js';
import { cellLines } from './cell-lines.js';
import type { Draft } from './draft.js';
import { draftText } from './draft-text.js';
import { indented } from './indented.js';
import { pageLines } from './page-lines.js';
import { quoted } from './quoted.js';
import { todo } from './todo.js';

const PAGE = 'overview';

/**
 * Drafts the entry of a service that has none. `service` is its name in the form of an id, null when nobody knows which
 * one was asked for; `topic` is what was asked of it.
 */
export function draftService(service: string | null, topic: string | null, knowledge: Knowledge): Draft {
  const outside = service === null ? undefined : outsideService(service, knowledge.outside);
  const target = `knowledge/services/${service ?? 'TODO'}.yaml`;
  const isTask = topic !== null && knowledge.topics.has(topic);
  const categories = knowledge.categories.map(({ id }) => id).join(', ');
  const models = [...knowledge.models.keys()].join(', ');
  return {
    name: `services.${service ?? 'unknown'}.${isTask ? topic : 'task'}.yaml`,
    target,
    yaml: draftText(
      [
        `For a new file, ${target}. knowledge/README.md explains every field.`,
        ...(outside
          ? [`Take "${outside.name}" away from knowledge/outside.yaml: this takes the name over.`]
          : []),
        ...(isTask ? [] : ['"TODO" under "cells" is to become the id of a topic; see knowledge/topics/.']),
        ...CELL_ADVICE,
      ],
      [
        `id: ${service ?? todo('its short name; the file is named after it')}`,
        `name: ${outside ? quoted(outside.name) : todo('AWS’s own name for it')}`,
        `category: ${todo(`one of ${categories}`)}`,
        `model: ${todo(`one of ${models}`)}`,
        `aliases: [${outside ? outside.aliases.map(quoted).join(', ') : todo('what people call it, in lower case')}]`,
        'summary:',
        `  en: ${todo('what it is and where the line lies, in one or two sentences')}`,
        `  nl: ${todo('wat het is en waar de grens ligt, in een of twee zinnen')}`,
        'sources:',
        ...indented(pageLines(PAGE)),
        'cells:',
        `  ${isTask ? topic : 'TODO'}:`,
        ...indented(cellLines(PAGE), 2),
      ],
    ),
  };
}
