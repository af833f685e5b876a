import type { types } from '@slack/bolt';
import type { Answer, VerdictParty } from '../../../src/contract/answer.js';
import { ownText } from '../../../src/contract/plain-text.js';
import { bold } from './bold.js';
import { escapeMrkdwn } from './escape-mrkdwn.js';
import { fitBlocks, type Room } from './fit-blocks.js';
import { modelWords } from './model-words.js';
import { mrkdwn } from './mrkdwn.js';
import { type ContentWay, renderContent } from './render-content.js';
import { type Extras, renderAgain, renderSharedBy, renderVote } from './render-extras.js';
import { renderQuiz } from './render-quiz.js';
import { renderSources } from './render-sources.js';
import { renderSuggestions } from './render-suggestions.js';
import { section } from './section.js';
import { shorten } from './shorten.js';
import { SLACK_LIMITS } from './slack-limits.js';

/** Beside the word, never instead of it. */
const CIRCLES: Readonly<Record<VerdictParty, string>> = {
  aws: '🟠',
  customer: '🔵',
  shared: '🟣',
  depends: '🟡',
  'not-applicable': '⚪',
};

/**
 * Draws an answer for Slack within Slack's limits. `text` is the whole answer for notifications and screen readers, and
 * is what goes out when Slack should refuse the blocks.
 */
export function renderBlocks(
  answer: Answer,
  { vote = false, sharedBy, tables = 'own', publicUrl, ...buttons }: Extras = {},
): { text: string; blocks: types.KnownBlock[] } {
  const { above, under } = modelWords(answer);
  const head = [...smallPrint(above), ...heading(answer)];
  const tail = [
    ...renderSources(answer),
    ...smallPrint(under),
    ...renderQuiz(answer.quiz),
    ...renderSuggestions(answer.suggestions, renderAgain(answer, buttons)),
    ...renderSharedBy(answer, sharedBy),
    ...(vote && isVotedOn(answer) ? renderVote(answer) : []),
  ];
  const room: Room = {
    count: SLACK_LIMITS.blocks - head.length - tail.length,
    size: SLACK_LIMITS.blocksJson - JSON.stringify([...head, ...tail]).length,
  };
  return {
    text: wholeText(answer, above, under),
    blocks: [...head, ...content(answer, room, { ownTable: tables === 'own', publicUrl }), ...tail],
  };
}

/** What was a language model's stands in the text too, and is never what is cut off. */
function wholeText(answer: Answer, above: string, under: string): string {
  const [first, last] = [above && `${escapeMrkdwn(above)}\n`, under && `\n${escapeMrkdwn(under)}`];
  const room = SLACK_LIMITS.text - first.length - last.length;
  return `${first}${shorten(ownText(answer), room, escapeMrkdwn)}${last}`;
}

function smallPrint(text: string): types.KnownBlock[] {
  return text === '' ? [] : [{ type: 'context', elements: [mrkdwn(escapeMrkdwn(text))] }];
}

/** Nobody is asked what they think of a greeting. */
function isVotedOn({ outcome }: Answer): boolean {
  return outcome !== 'notice';
}

function heading({ headline, title, verdict }: Answer): types.KnownBlock[] {
  const limit = Math.floor(SLACK_LIMITS.sectionText / 3);
  const words = bold(headline, limit);
  if (words === '') return title.trim() === '' ? [] : [section(bold(title, limit))];
  const first = verdict ? `${CIRCLES[verdict.party]} ${words}` : words;
  return [section([first, shorten(title.trim(), limit, escapeMrkdwn)].filter(Boolean).join('\n'))];
}

/** The first table is Slack's own, of which a message takes one; in a long answer all are lines, which need less room. */
function content({ blocks }: Answer, room: Room, way: ContentWay): types.KnownBlock[] {
  const firstTable = way.ownTable ? blocks.findIndex((block) => block.type === 'table') : -1;
  const drawn = blocks.flatMap((block, at) => renderContent(block, { ...way, ownTable: at === firstTable }));
  if (drawn.length <= room.count && JSON.stringify(drawn).length <= room.size) return drawn;
  return fitBlocks(
    blocks.flatMap((block) => renderContent(block, { ...way, ownTable: false })),
    room,
  );
}
