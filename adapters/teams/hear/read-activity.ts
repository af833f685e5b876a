import type { Activity } from 'botbuilder';

/**
 * Takes a parsed body for an activity if it has what a turn needs: a type, a channel, a conversation, a recipient and an
 * address to answer at; a message needs an id and text too. Gives undefined for anything else.
 */
export function readActivity(body: unknown): Activity | undefined {
  if (!isRecord(body)) return undefined;
  const { type, channelId, conversation, recipient, serviceUrl, id, text } = body;
  const whole =
    isWord(type) &&
    isWord(channelId) &&
    isRecord(conversation) &&
    isWord(conversation.id) &&
    isRecord(recipient) &&
    isWord(recipient.id) &&
    isWord(serviceUrl) &&
    /^https?:\/\//i.test(serviceUrl) &&
    URL.canParse(serviceUrl) &&
    (type !== 'message' || isWord(id)) &&
    (id === undefined || typeof id === 'string') &&
    (text === undefined || text === null || typeof text === 'string');
  return whole ? (body as unknown as Activity) : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isWord(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}
