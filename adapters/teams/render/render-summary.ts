import type { Answer } from '../../../src/contract/answer.js';
import { shortenText } from './shorten-text.js';
import { TEAMS_LIMITS } from './teams-limits.js';

/** What a notification, or the list of chats, shows of an answer. */
export function renderSummary({ headline, title }: Answer): string {
  return shortenText([headline, title].filter(Boolean).join(' '), TEAMS_LIMITS.summary);
}
