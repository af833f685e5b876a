import type { SeededRandom } from '../../../servers/seeded-random.js';
import type { Fault } from '../../../servers/slack-fault.js';
import type { SlackServer } from '../../../servers/slack-server.js';

/** What goes wrong at Slack; none of it leaves open whether an answer for one person was taken. */
const FAULTS: readonly (readonly [method: string, fault: Fault])[] = [
  ['chat.postMessage', { kind: 'drop' }],
  ['chat.postMessage', { kind: 'lose' }],
  ['chat.postMessage', { kind: 'slow', ms: 60 }],
  ['chat.postMessage', { kind: 'garbage' }],
  ['chat.postMessage', { kind: 'status', status: 503 }],
  ['chat.postMessage', { kind: 'rate-limit', seconds: 1 }],
  ['chat.postMessage', { kind: 'refuse', error: 'internal_error' }],
  ['conversations.replies', { kind: 'drop' }],
  ['conversations.history', { kind: 'status', status: 503 }],
  ['response_url', { kind: 'lose' }],
  ['response_url', { kind: 'slow', ms: 60 }],
  ['response_url', { kind: 'rate-limit', seconds: 1 }],
];

/** Lets a few things go wrong that are done next. */
export function addFaults(slack: SlackServer, random: SeededRandom): void {
  for (let left = 3 + random.below(4); left > 0; left -= 1) {
    const [method, fault] = random.pick(FAULTS);
    slack.fault(fault, method);
  }
}
