import { type ApiCall, type ApiMethod, joinedChannelOf, needScope, threadKeyOf } from './slack-api-call.js';
import { SlackRefusal } from './slack-refusal.js';
import type { AssistantThread } from './slack-world.js';

/** https://docs.slack.dev/reference/methods/assistant.threads.setSuggestedPrompts */
const MOST_PROMPTS = 4;
/** https://docs.slack.dev/reference/methods/assistant.threads.setStatus */
const MOST_LOADING_MESSAGES = 10;

const NOTHING: AssistantThread = {
  status: '',
  statuses: [],
  loadingMessages: [],
  title: undefined,
  promptsTitle: undefined,
  prompts: [],
};

/** The methods of the agent surface. https://docs.slack.dev/reference/methods?family=assistant.threads */
export const ASSISTANT_METHODS: Readonly<Record<string, ApiMethod>> = {
  'assistant.threads.setStatus': (call) => {
    needScope(call, 'assistant:write', 'chat:write');
    const { status, loading_messages: loading = [] } = call.body;
    if (typeof status !== 'string') throw new SlackRefusal('invalid_arguments');
    if (!Array.isArray(loading) || loading.length > MOST_LOADING_MESSAGES)
      throw new SlackRefusal('invalid_arguments');
    return change(call, threadKeyOf(call), ({ statuses }) => ({
      status,
      statuses: [...statuses, status],
      loadingMessages: loading,
    }));
  },

  'assistant.threads.setTitle': (call) => {
    needScope(call, 'assistant:write');
    const { title } = call.body;
    if (typeof title !== 'string' || title === '') throw new SlackRefusal('invalid_arguments');
    return change(call, threadKeyOf(call), () => ({ title }));
  },

  'assistant.threads.setSuggestedPrompts': (call) => {
    needScope(call, 'assistant:write');
    const { prompts, title, thread_ts: thread, channel_id: id } = call.body;
    if (!Array.isArray(prompts) || prompts.length === 0 || prompts.length > MOST_PROMPTS)
      throw new SlackRefusal('invalid_arguments');
    const told = (text: unknown) => typeof text === 'string' && text !== '';
    if (!prompts.every((prompt) => told(prompt?.title) && told(prompt?.message)))
      throw new SlackRefusal('invalid_arguments');
    const set = { prompts, promptsTitle: title === undefined ? undefined : String(title) };
    if (thread !== undefined) {
      const key = threadKeyOf(call);
      // An app with the newer surface that names a thread is told yes, and nothing is shown.
      return call.world.agentView ? {} : change(call, key, () => set);
    }
    return change(call, `${joinedChannelOf(call, id).id}:`, () => set);
  },
};

function change(
  { world }: ApiCall,
  key: string,
  make: (before: AssistantThread) => Partial<AssistantThread>,
): Record<string, unknown> {
  const before = world.threads.get(key) ?? NOTHING;
  world.threads.set(key, { ...before, ...make(before) });
  return {};
}
