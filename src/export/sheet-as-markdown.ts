import type { DutySheet } from '../compose/duty-sheet.js';
import { sourceLabel } from '../contract/plain-text.js';
import { EXPORT_WORDS } from './export-words.js';

/** A sheet as Markdown: the table of tasks by services that an answer shows, whole, and below it every page that is behind it. */
export function sheetAsMarkdown({ locale, title, services, rows, sources }: DutySheet): string {
  const says = EXPORT_WORDS[locale];
  const line = (cells: readonly string[]) => `| ${cells.map(escaped).join(' | ')} |`;
  return [
    `# ${escaped(title)}`,
    '',
    line([says.task, ...services.map(({ name }) => name)]),
    line(['---', ...services.map(() => '---')]),
    ...rows.map(({ task, cells }) => line([task, ...cells.map(({ word }) => word)])),
    '',
    `## ${says.sources}`,
    '',
    ...sources.map((source) => `- <${source.url}> (${escaped(sourceLabel(source, locale))})`),
    '',
  ].join('\n');
}

/** Plain text that Markdown and GitHub's tables show as it is. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>|#~&]/g, '\\$&').replace(/\s+/g, ' ');
}
