import type {
  Answer,
  Block,
  Column,
  Source,
  Suggestion,
  VerdictParty,
} from '../../../src/contract/answer.js';
import { LABELS } from '../../../src/contract/labels.js';
import type { Locale } from '../../../src/contract/locale.js';
import { checkedLabel, plainText } from '../../../src/contract/plain-text.js';
import type { AdaptiveCard, CardElement, SubmitAction, TextBlock } from './adaptive-card.js';
import { escapeMarkdown } from './escape-markdown.js';
import { markdownLink } from './markdown-link.js';
import { type CardExtras, renderInsert, renderVote } from './render-extras.js';
import { shortenAnswer } from './shorten-answer.js';
import { shortenText } from './shorten-text.js';
import { TEAMS_LIMITS } from './teams-limits.js';

/** How much of an answer to show: the whole, or less where that is too large. The last one always fits. */
const SCALES = [1, 0.6, 0.35, 0.2, 0.1, 0.05, 0.02];

/** A colour beside the word, never instead of it: the headline says the party too. */
const COLOURS: Readonly<Record<VerdictParty, NonNullable<TextBlock['color']>>> = {
  aws: 'good',
  customer: 'attention',
  shared: 'warning',
  depends: 'accent',
  'not-applicable': 'default',
};

/** Draws an answer as an Adaptive Card, shortened where it would be larger than a Teams message may be. */
export function renderCard(answer: Answer, extras: CardExtras = {}): AdaptiveCard {
  for (const scale of SCALES) {
    const fitting = shortenAnswer(answer, scale);
    // A card holds every text at least once, so what is too large by itself need not be drawn to know.
    if (sizeOf(fitting) > TEAMS_LIMITS.cardBytes) continue;
    const card = drawCard(fitting, extras);
    if (sizeOf(card) <= TEAMS_LIMITS.cardBytes) return card;
  }
  return drawCard(shortenAnswer(answer, SCALES.at(-1) ?? 0), extras);
}

function sizeOf(value: Answer | AdaptiveCard): number {
  return new TextEncoder().encode(JSON.stringify(value)).length;
}

function drawCard(answer: Answer, { vote = false, insert }: CardExtras): AdaptiveCard {
  const { locale, blocks, sources, suggestions } = answer;
  const body = [
    ...drawHead(answer),
    ...blocks.flatMap(drawBlock),
    ...drawSources(sources, locale),
    ...(vote ? renderVote(answer) : []),
  ];
  const actions = [...renderInsert(answer, insert), ...suggestions.map(drawAction)];
  return {
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    type: 'AdaptiveCard',
    version: TEAMS_LIMITS.cardVersion,
    lang: locale,
    speak: speech(answer),
    fallbackText: plainText(answer),
    body: body.filter((element) => element.type !== 'TextBlock' || element.text !== ''),
    ...(actions.length === 0 ? {} : { actions: actions.slice(0, TEAMS_LIMITS.actions) }),
  };
}

function drawHead({ headline, title, verdict }: Answer): CardElement[] {
  const color = verdict ? { color: COLOURS[verdict.party] } : {};
  const heading = { style: 'heading', weight: 'bolder' } as const;
  if (headline === '') return [textBlock(title, { ...heading, size: 'medium' })];
  return [
    textBlock(headline, { ...heading, size: 'medium', ...color }),
    textBlock(title, { weight: 'bolder', spacing: 'small' }),
  ];
}

function drawBlock(block: Block): CardElement[] {
  switch (block.type) {
    case 'paragraph':
      return [textBlock(block.text)];
    case 'list':
      return [
        textBlock(block.title, { weight: 'bolder' }),
        ...block.items.map((item) => textBlock(`• ${item}`, { spacing: 'small' })),
      ];
    case 'columns':
      return drawColumns(block.columns);
    case 'table':
      return block.rows.flatMap((row) => drawRow(row, block.header));
  }
}

function drawColumns(columns: readonly Column[]): CardElement[] {
  const pair = columns.slice(0, TEAMS_LIMITS.columns);
  if (pair.length === 0) return [];
  const drawn = pair.map(({ title, text }) => ({
    type: 'Column' as const,
    width: 'stretch' as const,
    items: [textBlock(title, { weight: 'bolder' }), textBlock(text, { spacing: 'small' })],
  }));
  return [{ type: 'ColumnSet', columns: drawn }, ...drawColumns(columns.slice(TEAMS_LIMITS.columns))];
}

/** A row as two lines, "Task" and "EC2: you · Lambda: AWS", so that nothing has to be scrolled sideways. */
function drawRow([first = '', ...cells]: readonly string[], [, ...names]: readonly string[]): CardElement[] {
  const line = cells.map((cell, at) => (names[at] ? `${names[at]}: ${cell}` : cell)).join(' · ');
  return [textBlock(first, { weight: 'bolder', spacing: 'small' }), textBlock(line, { spacing: 'none' })];
}

function drawSources(sources: readonly Source[], locale: Locale): CardElement[] {
  if (sources.length === 0) return [];
  const title = LABELS[locale].sources;
  const small = { size: 'small', isSubtle: true } as const;
  return [
    textBlock(title, { ...small, weight: 'bolder', separator: true, spacing: 'medium' }),
    ...sources.map((source): TextBlock => {
      const text = `${markdownLink(source.title, source.url)}, ${escapeMarkdown(checkedLabel(source, locale))}`;
      return { type: 'TextBlock', text, wrap: true, ...small, spacing: 'none' };
    }),
  ];
}

/** `messageBack` shows the question in the chat and sends it; `demarc` arrives as the message's value. */
function drawAction({ label, question }: Suggestion): SubmitAction {
  const msteams = { type: 'messageBack', displayText: question, text: question } as const;
  return { type: 'Action.Submit', title: label, data: { demarc: { ask: question }, msteams } };
}

function textBlock(text: string, look: Omit<TextBlock, 'type' | 'text' | 'wrap'> = {}): TextBlock {
  return { type: 'TextBlock', text: escapeMarkdown(text), wrap: true, ...look };
}

/** Clients read `speak` as SSML, an XML, so that no character of it may be taken for a tag. */
function speech({ headline, title, blocks }: Answer): string {
  const spoken = [headline, title, ...blocks.map(spokenBlock)].filter(Boolean).join(' ');
  return shortenText(spoken.replace(/[<>&\s]+/g, ' '), TEAMS_LIMITS.speak);
}

function spokenBlock(block: Block): string {
  switch (block.type) {
    case 'paragraph':
      return block.text;
    case 'list':
      return [`${block.title}:`, ...block.items].join(' ');
    case 'columns':
      return block.columns.map(({ title, text }) => `${title}: ${text}`).join(' ');
    case 'table':
      return block.rows.map((row) => `${row.join(', ')}.`).join(' ');
  }
}
