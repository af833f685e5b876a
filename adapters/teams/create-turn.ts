import { type Activity, ActivityTypes, type TurnContext } from 'botbuilder';
import type { Answer } from '../../src/contract/answer.js';
import type { Ask } from '../../src/contract/ask.js';
import { LABELS } from '../../src/contract/labels.js';
import { errorFields } from './error-fields.js';
import { localeOf } from './hear/locale-of.js';
import { readQuestion } from './hear/read-question.js';
import { answerMessage } from './reply/answer-message.js';
import type { TeamsOptions } from './teams-options.js';

type TurnParts = Pick<TeamsOptions, 'firstTime' | 'log' | 'defaultLocale'>;

/**
 * What happens with one activity: a message is answered, the bot's own arrival is greeted, everything else is passed over.
 * When something breaks, the person is told so in kind words and the log gets the kind of error, never what was typed.
 * Rejects only when not even those words could be sent.
 */
export function createTurn(
  ask: Ask,
  { firstTime, log, defaultLocale }: TurnParts,
): (context: TurnContext) => Promise<void> {
  return async (context) => {
    const { activity } = context;
    const answer = responder(activity, ask, defaultLocale);
    if (!answer) return;
    try {
      const delivery = `teams:${activity.conversation.id}:${activity.id ?? activity.type}`;
      if (!(await firstTime(delivery)))
        return log.debug({ type: activity.type }, 'Came again; handled already');
      await context.sendActivity(answerMessage(await answer()));
    } catch (error) {
      log.error({ type: activity.type, ...errorFields(error) }, 'A Teams activity could not be answered');
      const locale = localeOf(activity.locale) ?? defaultLocale;
      await context.sendActivity({ type: ActivityTypes.Message, text: LABELS[locale].broken, locale });
    }
  };
}

/** How to find the answer to an activity; undefined when it wants none. */
function responder(
  activity: Activity,
  ask: Ask,
  defaultLocale: TeamsOptions['defaultLocale'],
): (() => Promise<Answer>) | undefined {
  if (activity.type === ActivityTypes.Message && !isFromBot(activity)) {
    return () => ask(readQuestion(activity), { conversation: `teams:${activity.conversation.id}` });
  }
  if (activity.type === ActivityTypes.ConversationUpdate && hasJoined(activity)) {
    return () => ask('help', { locale: localeOf(activity.locale) ?? defaultLocale });
  }
  return undefined;
}

/** In Teams a bot's id begins with 28 and a person's with 29. */
function isFromBot({ from }: Activity): boolean {
  return from?.role === 'bot' || from?.id?.startsWith('28:') === true;
}

/** The bot itself was added; members who join later are not greeted. */
function hasJoined({ membersAdded, recipient }: Activity): boolean {
  return Array.isArray(membersAdded) && membersAdded.some((member) => member?.id === recipient.id);
}
