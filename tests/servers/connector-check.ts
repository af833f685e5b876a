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
    entities.every((entity) => isRecord(entity) && typeof entity.type === 'string') &&
    isLabelled(entities)
  );
}

/**
 * What is said about a message itself: once, with at most twenty citations that say something, each with a number of its own.
 * https://learn.microsoft.com/microsoftteams/platform/bots/how-to/bot-messages-ai-generated-content#error-handling
 */
function isLabelled(entities: readonly unknown[]): boolean {
  const [about, ...more] = entities
    .filter(isRecord)
    .filter(({ type }) => type === 'https://schema.org/Message');
  if (about === undefined) return true;
  const { citation = [], additionalType = [] } = about;
  if (more.length > 0 || !Array.isArray(citation) || !Array.isArray(additionalType)) return false;
  const positions = citation.map((claim) => (isRecord(claim) ? claim.position : undefined));
  return (
    citation.length <= 20 &&
    new Set(positions).size === positions.length &&
    additionalType.every((type) => type === 'AIGeneratedContent') &&
    citation.every(isCitation)
  );
}

function isCitation(claim: unknown): boolean {
  if (!isRecord(claim) || claim['@type'] !== 'Claim' || !Number.isInteger(claim.position)) return false;
  const {
    '@type': type,
    name,
    abstract = '',
    url = 'https://none',
  } = isRecord(claim.appearance) ? claim.appearance : {};
  return (
    type === 'DigitalDocument' &&
    typeof name === 'string' &&
    name !== '' &&
    name.length <= 80 &&
    typeof abstract === 'string' &&
    abstract.length <= 160 &&
    typeof url === 'string' &&
    URL.canParse(url)
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
