import { CardFactory } from 'botbuilder';
import type { Answer } from '../../../src/contract/answer.js';
import type { AskContext } from '../../../src/contract/ask.js';
import type { Demarc } from '../../../src/contract/demarc.js';
import type { Heard } from '../hear/heard.js';
import type { RenderCard } from '../render/remember-cards.js';
import { renderPreview } from '../render/render-preview.js';
import { askAgain } from './ask-again.js';
import { originOf } from './origin-of.js';
import { TEAMS_WORDS } from './teams-words.js';

/** What answering through the message extension needs. */
interface Extending {
  readonly demarc: Demarc;
  readonly render: RenderCard;
}

type Of<T extends Heard['type']> = Extract<Heard, { readonly type: T }>;

/** Results that a search shows at most. */
const MOST_RESULTS = 5;

/**
 * What was typed so far is answered first, and then what may be asked next; a search that was only opened shows what a
 * newcomer may ask. Only what is worth other people's time is offered. Nothing of it is counted or settled: it is half a
 * question, typed to somebody else.
 * https://learn.microsoft.com/microsoftteams/platform/messaging-extensions/how-to/search-commands/respond-to-search
 */
export async function searchResults(
  { where, question }: Of<'search'>,
  { demarc, render }: Extending,
): Promise<object> {
  const context: AskContext = { from: originOf(where), overheard: true };
  const first = await demarc.ask(question ?? 'help', context);
  const next = first.suggestions.slice(0, MOST_RESULTS).map((suggestion) => suggestion.question);
  const more = await Promise.all(
    next.map((asked) => demarc.ask(asked, { ...context, locale: first.locale })),
  );
  const found = [...(question === null ? [] : [first]), ...more].filter(saysSomething);
  // Where nothing is found, what is said of that can be read, and nobody has to put it anywhere.
  const shown = found.length > 0 ? found.slice(0, MOST_RESULTS) : [first];
  return extension(shown.map((answer) => ({ ...card(answer, render), preview: preview(answer) })));
}

/**
 * The window that answers somebody's message, with a button that puts the answer into the conversation where there is one.
 * Somebody else's words settle nothing for whoever looks, and are not counted.
 * https://learn.microsoft.com/microsoftteams/platform/messaging-extensions/how-to/action-commands/create-task-module
 */
export async function windowFor(
  { where, question }: Of<'look'>,
  { demarc, render }: Extending,
): Promise<object> {
  const answer = await demarc.ask(question, { from: originOf(where), overheard: true });
  const { locale, carried } = answer;
  const insert = saysSomething(answer) ? { insert: { question, locale, carried } } : {};
  const drawn = render({ ...answer, suggestions: [] }, insert);
  return {
    task: {
      type: 'continue',
      value: {
        title: TEAMS_WORDS[locale].who,
        card: CardFactory.adaptiveCard(drawn),
        width: 'medium',
        height: 'medium',
      },
    },
  };
}

/** The answer in that window, asked for once more as it was and put into the conversation. */
export async function shareable(
  { where, again }: Of<'insert'>,
  { demarc, render }: Extending,
): Promise<object> {
  return extension([card(await askAgain(again, where, demarc), render)]);
}

/** Whether it is worth other people's time. */
function saysSomething({ outcome }: Answer): boolean {
  return outcome === 'answered' || outcome === 'depends';
}

function extension(attachments: readonly object[]): object {
  return { composeExtension: { type: 'result', attachmentLayout: 'list', attachments } };
}

/** Without buttons: a conversation that the bot is not in would not bring what they send. */
function card(answer: Answer, render: RenderCard) {
  return CardFactory.adaptiveCard(render({ ...answer, suggestions: [] }));
}

function preview(answer: Answer) {
  const { title, text } = renderPreview(answer);
  return CardFactory.thumbnailCard(title, undefined, undefined, { text });
}
