import { type Refusal, refusalOf } from './connector-refusals.js';

/**
 * A message may be so large, in bytes of UTF-16, as which Teams counts the whole of it.
 * https://learn.microsoft.com/microsoftteams/platform/bots/how-to/format-your-bot-messages
 */
const LARGEST_MESSAGE = 100 * 1024;

/** Why Teams would not take this body for an activity; undefined: it would. */
export function checkActivity(body: string): Refusal | undefined {
  if (2 * body.length > LARGEST_MESSAGE) return refusalOf(413);
  return isActivity(parsed(body)) ? undefined : refusalOf(400);
}

function isActivity(value: unknown): boolean {
  if (!isRecord(value) || typeof value.type !== 'string' || value.type === '') return false;
  const { type, text, attachments = [], entities = [] } = value;
  if (!Array.isArray(attachments) || !Array.isArray(entities)) return false;
  const says = (typeof text === 'string' && text !== '') || attachments.length > 0;
  return (
    (text === undefined || typeof text === 'string') &&
    (type !== 'message' || says) &&
    attachments.every(isAttachment) &&
    entities.every((entity) => isRecord(entity) && typeof entity.type === 'string')
  );
}

function isAttachment(value: unknown): boolean {
  if (!isRecord(value) || typeof value.contentType !== 'string' || value.contentType === '') return false;
  const { contentType, content, contentUrl } = value;
  if (contentType !== 'application/vnd.microsoft.card.adaptive')
    return isRecord(content) || typeof contentUrl === 'string';
  return isRecord(content) && content.type === 'AdaptiveCard' && typeof content.version === 'string';
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
