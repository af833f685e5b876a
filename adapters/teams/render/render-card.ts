import type { Answer, Source, Suggestion, VerdictParty } from '../../../src/contract/answer.js';
import { LABELS } from '../../../src/contract/labels.js';
import type { Locale } from '../../../src/contract/locale.js';
import { pictureUrl } from '../../../src/contract/picture-path.js';
import { checkedLabel, ownText } from '../../../src/contract/plain-text.js';
import type { AdaptiveCard, CardElement, SubmitAction, TextBlock } from './adaptive-card.js';
import { buttonTitle } from './button-title.js';
import { escapeMarkdown } from './escape-markdown.js';
import { fitContent } from './fit-content.js';
import { jsonBytes } from './json-bytes.js';
import { markdownLink } from './markdown-link.js';
import { modelPart } from './model-part.js';
import type { UrlOf } from './render-content.js';
import { type CardExtras, renderAgain, renderInsert, renderVote } from './render-extras.js';
import { renderQuiz } from './render-quiz.js';
import { renderSpeech } from './render-speech.js';
import { shortenAnswer } from './shorten-answer.js';
import { shortenText } from './shorten-text.js';
import { TEAMS_LIMITS } from './teams-limits.js';
import { textBlock } from './text-block.js';

/** How much of an answer to show where what stands around its blocks is too large by itself. The last one always fits. */
const SCALES = [1, 0.6, 0.35, 0.2, 0.1, 0.05, 0.02];

/**
 * Accent where there is something for you to do, beside the word that says the party. Of the colours that a card can name only
 * these two can be read in the light and the dark theme alike (4.5 to 1 and more): by Microsoft's own host configurations for
 * Teams, "warning" and "good" have 1.5 and 2.1 to 1 on white, and "attention" has 3.2 on dark.
 * https://github.com/microsoft/AdaptiveCards/tree/main/source/nodejs/adaptivecards-designer/src/hostConfigs
 */
const COLOURS: Readonly<Record<VerdictParty, NonNullable<TextBlock['color']>>> = {
  aws: 'default',
  customer: 'accent',
  shared: 'accent',
  depends: 'accent',
  'not-applicable': 'default',
};

/** A card without what its answer says. */
interface Frame {
  /** The answer, shortened to fit. */
  readonly answer: Answer;
  /** The card around what it says. */
  readonly card: (content: readonly CardElement[], fallbackText: string) => AdaptiveCard;
  /** Bytes that are left for content and `fallbackText`. */
  readonly room: number;
}

/**
 * Draws an answer as an Adaptive Card, with what it has besides. Where it would be larger than a card may be, lines are left
 * out from the end of what it says; verdict, sources, buttons and vote stay, and so does what is said of a language model.
 */
export function renderCard(whole: Answer, { embedded, ...extras }: CardExtras = {}): AdaptiveCard {
  if (embedded !== undefined) {
    const { card, isWhole } = drawCard(whole, extras, () => embedded);
    if (isWhole) return card;
  }
  const { publicUrl } = extras;
  // Nobody knows in which theme it will be looked at.
  const urlOf: UrlOf = (picture) =>
    publicUrl && pictureUrl(publicUrl, picture, { theme: 'light', format: 'png' });
  return drawCard(whole, extras, urlOf).card;
}

/** A card, and whether all that the answer says is on it. */
function drawCard(
  whole: Answer,
  extras: CardExtras,
  urlOf: UrlOf,
): { readonly card: AdaptiveCard; readonly isWhole: boolean } {
  const { answer, card, room } = drawFrame(whole, extras);
  const text = writtenOut(answer);
  const drawn = fitContent(answer.blocks, room - jsonBytes(text), urlOf);
  if (drawn.isWhole) return { card: card(drawn.elements, text), isWhole: true };
  const shorter = writtenOut(answer, TEAMS_LIMITS.fallbackText);
  const { elements, isWhole } = fitContent(answer.blocks, room - jsonBytes(shorter), urlOf);
  return { card: card(elements, shorter), isWhole };
}

/** The answer as a text, of which at most so many characters are the answer's own. */
function writtenOut(answer: Answer, most = Number.POSITIVE_INFINITY): string {
  const { above, below } = modelPart(answer);
  return [above, shortenText(ownText(answer), most), below].filter(Boolean).join('\n');
}

/** The card around an answer's blocks, at the largest scale at which it takes no more than half of the room. */
function drawFrame(whole: Answer, extras: CardExtras, [scale = 0, ...smaller] = SCALES): Frame {
  const answer = shortenAnswer(whole, scale);
  const card = cardAround(answer, extras);
  const size = jsonBytes(card([], ''));
  return size > TEAMS_LIMITS.cardBytes / 2 && smaller.length > 0
    ? drawFrame(whole, extras, smaller)
    : { answer, card, room: TEAMS_LIMITS.cardBytes - size };
}

function cardAround(answer: Answer, { vote = false, insert, again }: CardExtras): Frame['card'] {
  const { locale, sources, suggestions } = answer;
  const { above, below } = modelPart(answer);
  const head = [...drawModelPart(above), ...drawHead(answer)];
  const tail = [
    ...drawModelPart(below),
    ...drawSources(sources, locale),
    ...renderQuiz(answer.quiz),
    ...(vote ? renderVote(answer) : []),
  ];
  const speak = renderSpeech(answer);
  const actions = [
    ...renderInsert(answer, insert),
    ...renderAgain(answer, again),
    ...suggestions.map(drawAction),
  ];
  return (content, fallbackText) => ({
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    type: 'AdaptiveCard',
    version: TEAMS_LIMITS.cardVersion,
    lang: locale,
    speak,
    fallbackText,
    body: [...head, ...content, ...tail],
    ...(actions.length === 0 ? {} : { actions: actions.slice(0, TEAMS_LIMITS.actions) }),
  });
}

/** What is empty is not drawn. Its first line is the card's heading. */
function drawHead({ headline, title, verdict }: Answer): CardElement[] {
  const color = verdict ? { color: COLOURS[verdict.party] } : {};
  const heading = { style: 'heading', weight: 'bolder', size: 'medium' } as const;
  const words = [headline, title].filter((text) => escapeMarkdown(text) !== '');
  return words.map((text, at) => {
    if (at > 0) return textBlock(text, { weight: 'bolder', spacing: 'small' });
    return textBlock(text, text === headline ? { ...heading, ...color } : heading);
  });
}

function drawModelPart(words: string | null): TextBlock[] {
  return words === null ? [] : [textBlock(words, { size: 'small', isSubtle: true, spacing: 'small' })];
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
function drawAction(suggestion: Suggestion): SubmitAction {
  const { question } = suggestion;
  const msteams = { type: 'messageBack', displayText: question, text: question } as const;
  return {
    type: 'Action.Submit',
    title: buttonTitle(suggestion),
    data: { demarc: { ask: question }, msteams },
  };
}
