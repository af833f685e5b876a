import type { Reason } from '../contract/vote.js';
import type { Review, ReviewEntry } from './review.js';

const REASON: Readonly<Record<Reason, string>> = {
  'wrong-verdict': 'wrong verdict',
  misread: 'misread',
  unclear: 'unclear',
  outdated: 'outdated',
  other: 'another reason',
};

/** A review as a text for curators. */
export function formatReview({ total, entries }: Review): string {
  const head = `${total} ${total === 1 ? 'gap' : 'gaps'}, the weightiest first${entries.length < total ? `; ${entries.length} shown` : ''}`;
  return `${[head, ...entries.map(formatEntry)].join('\n\n')}\n`;
}

function formatEntry(entry: ReviewEntry, at: number): string {
  const { inWords, last, questions, remarks, nearest, drafts, note, shape } = entry;
  return [
    `${at + 1}. ${inWords.service}: ${inWords.topic}`,
    `   ${inWords.question}; in ${inWords.language} (${shape})`,
    `   ${counts(entry)}; last on ${last}`,
    ...section(
      'asked',
      questions.map((question) => `"${question}"`),
    ),
    ...section(
      'remarks',
      remarks.map((remark) => `"${remark}"`),
    ),
    ...section(
      'nearest entries',
      nearest.map(({ place, says }) => `${place}  ${says}`),
    ),
    ...(note === null ? [] : [`   ${note}`]),
    ...drafts.flatMap(({ target, yaml }) => [
      `   draft for ${target}`,
      ...yaml
        .trimEnd()
        .split('\n')
        .map((line) => `     ${line}`),
    ]),
  ].join('\n');
}

function counts({ unanswered, notHelpful, helpful, reasons }: ReviewEntry): string {
  const told = reasons.map(({ reason, count }) => `${REASON[reason]} ${count}`).join(', ');
  const votes = `${notHelpful} voted that it does not help${told === '' ? '' : ` (${told})`}, ${helpful} that it does`;
  return [
    ...(unanswered > 0 ? [`${unanswered} not answered`] : []),
    ...(notHelpful + helpful > 0 ? [votes] : []),
  ].join('; ');
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`   ${title}`, ...lines.map((line) => `     ${line}`)];
}
