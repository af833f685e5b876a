import type { Destination } from '../reply/destination.js';
import { hearQuiz } from './hear-quiz.js';
import { hearVote } from './hear-vote.js';
import type { Heard } from './heard.js';
import { locationOf } from './location-of.js';
import { type Fields, fields, id, items, text } from './payload.js';
import { questionText } from './question-text.js';
import { readAskedAgain } from './read-asked-again.js';
import { whereaboutsOf } from './whereabouts-of.js';

/**
 * Hears a message: a question that was typed or pressed, a vote, a choice in a quiz, or a wish for the curated answer; undefined when a bot says
 * it.
 */
export function hearMessage(activity: Fields): Heard | undefined {
  const where = whereaboutsOf(activity);
  const location = locationOf(activity);
  const message = id(activity.id);
  const serviceUrl = text(activity.serviceUrl);
  if (!where || !location || !message || !serviceUrl || isFromBot(fields(activity.from))) return undefined;
  const to: Destination = { serviceUrl, conversation: spelt(activity), replyTo: message };
  const pressed = fields(fields(activity.value).demarc);
  const quiz = hearQuiz(pressed, activity, where, to);
  if (quiz) return quiz;
  const vote = hearVote(pressed, activity, where, to);
  if (vote) return vote;
  const again = readAskedAgain(pressed.again);
  if (again) return { type: 'again', where, again, to, message: id(activity.replyToId) };
  const question = text(pressed.ask)?.trim() ?? questionText(activity);
  if (question === '' && bringsCard(activity)) return undefined;
  const conversation = location.isPersonal
    ? `${where.person}:${location.conversation}`
    : [where.place, location.thread].filter(Boolean).join(':');
  return {
    type: 'question',
    delivery: `${conversation}:${message}`,
    question: question || 'help',
    conversation,
    where,
    to,
  };
}

/** The conversation's id as Teams spells it, with the thread in it. */
function spelt(activity: Fields): string {
  return text(fields(activity.conversation).id) ?? '';
}

/** Whoever sends a card with the message extension, to us as well, has their answer in it and asks nothing. */
function bringsCard({ attachments }: Fields): boolean {
  return items(attachments).some((attachment) =>
    text(fields(attachment).contentType)?.startsWith('application/vnd.microsoft.card.'),
  );
}

/** In Teams a bot's id begins with 28 and a person's with 29. */
function isFromBot({ role, id: who }: Fields): boolean {
  return role === 'bot' || text(who)?.startsWith('28:') === true;
}
