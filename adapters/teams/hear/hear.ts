import type { Activity } from 'botbuilder';
import { hearInvoke } from './hear-invoke.js';
import { hearMessage } from './hear-message.js';
import { hearPresence } from './hear-presence.js';
import type { Heard } from './heard.js';
import { fields } from './payload.js';

/** What an activity wants of us; undefined when nothing. Pure, and safe with whatever the activity holds. */
export function hear(activity: Activity): Heard | undefined {
  const raw = fields(activity);
  switch (raw.type) {
    case 'message':
      return hearMessage(raw);
    case 'invoke':
      return hearInvoke(raw);
    case 'conversationUpdate':
    case 'installationUpdate':
      return hearPresence(raw);
    default:
      return undefined;
  }
}
