import { hearQuiz } from './hear-quiz.js';
import { hearVote } from './hear-vote.js';
import type { Heard, Whereabouts } from './heard.js';
import { type Fields, fields, id, items, text } from './payload.js';
import { questionText } from './question-text.js';
import { readAskedAgain } from './read-asked-again.js';
import { whereaboutsOf } from './whereabouts-of.js';

/** The two commands of the message extension, as the manifest names them. */
export const COMMANDS = { search: 'ask', onMessage: 'who' } as const;

/** What we offer. One of these that makes no sense is a bad request; anything else is not offered. */
export const INVOKES: ReadonlySet<unknown> = new Set([
  'composeExtension/query',
  'composeExtension/fetchTask',
  'composeExtension/submitAction',
  'adaptiveCard/action',
]);

/** Hears what waits for its answer; undefined for what we do not offer. */
export function hearInvoke(activity: Fields): Heard | undefined {
  const where = whereaboutsOf(activity);
  const value = fields(activity.value);
  if (where === undefined) return undefined;
  switch (activity.name) {
    case 'composeExtension/query':
      return value.commandId === COMMANDS.search ? hearSearch(value, where) : undefined;
    case 'composeExtension/fetchTask':
      return value.commandId === COMMANDS.onMessage ? hearLook(value, where) : undefined;
    case 'composeExtension/submitAction':
      return hearInsert(fields(fields(value.data).demarc), where);
    case 'adaptiveCard/action':
      return hearCardAction(value, activity, where);
    default:
      return undefined;
  }
}

/** https://learn.microsoft.com/adaptive-cards/authoring-cards/universal-action-model */
function hearCardAction({ action }: Fields, activity: Fields, where: Whereabouts): Heard | undefined {
  const serviceUrl = text(activity.serviceUrl);
  const conversation = id(fields(activity.conversation).id);
  if (serviceUrl === undefined || conversation === undefined) return undefined;
  const to = { serviceUrl, conversation, replyTo: id(activity.replyToId) ?? null };
  const pressed = fields(fields(fields(action).data).demarc);
  return hearQuiz(pressed, activity, where, to) ?? hearVote(pressed, activity, where, to);
}

/** https://learn.microsoft.com/microsoftteams/platform/messaging-extensions/how-to/search-commands/respond-to-search */
function hearSearch({ parameters }: Fields, where: Whereabouts): Heard {
  const all = items(parameters).map(fields);
  const typed = all.find(({ name }) => name === 'question')?.value;
  return { type: 'search', where, question: text(typed)?.trim() || null };
}

/** https://learn.microsoft.com/microsoftteams/platform/messaging-extensions/how-to/action-commands/create-task-module */
function hearLook({ messagePayload }: Fields, where: Whereabouts): Heard {
  const { content } = fields(fields(messagePayload).body);
  return { type: 'look', where, question: questionText({ text: content }) };
}

function hearInsert({ insert }: Fields, where: Whereabouts): Heard | undefined {
  const again = readAskedAgain(insert);
  return again && { type: 'insert', where, again };
}
