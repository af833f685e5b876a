import { type ApiCall, type ApiMethod, needScope, threadKeyOf } from './slack-api-call.js';
import { SlackRefusal } from './slack-refusal.js';
import type { AgentSession } from './slack-world.js';

/** https://docs.slack.dev/reference/methods/agents.sessions.setStatus and /agents.sessions.rename */
const LONGEST_TITLE = 200;
const STATUSES: readonly AgentSession['status'][] = ['active', 'processing', 'suspended', 'closed'];

/** The sessions of the newer agent surface. https://docs.slack.dev/ai/agent-sessions */
export const AGENT_METHODS: Readonly<Record<string, ApiMethod>> = {
  'agents.sessions.setStatus': (call) => {
    needScope(call, 'chat:write');
    const key = threadKeyOf(call);
    const status = STATUSES.find((one) => one === call.body.status);
    if (status === undefined) throw new SlackRefusal('invalid_arguments');
    const before = call.world.sessions.get(key);
    // A title counts for a new session only; later ones are `rename`'s business.
    const title = before ? before.title : titleOf(call, 0);
    call.world.sessions.set(key, { status, title });
    return { status, ...(title === undefined ? {} : { title }) };
  },

  'agents.sessions.rename': (call) => {
    needScope(call, 'chat:write');
    const key = threadKeyOf(call);
    const title = titleOf(call, 1);
    const before = call.world.sessions.get(key);
    if (before === undefined) throw new SlackRefusal('session_not_found');
    call.world.sessions.set(key, { ...before, title });
    return { title };
  },
};

function titleOf({ body }: ApiCall, least: number): string | undefined {
  const title = body.title === undefined ? undefined : String(body.title);
  const length = title?.length ?? 0;
  if (length < least || length > LONGEST_TITLE) throw new SlackRefusal('invalid_arguments');
  return title;
}
