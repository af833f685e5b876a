import { webApi } from '@slack/bolt';
import type { Answer, Suggestion } from '../../../src/contract/answer.js';
import type { Demarc } from '../../../src/contract/demarc.js';
import type { Localized } from '../../../src/contract/locale.js';
import type { HeardQuestion } from '../hear/heard.js';
import { plainLabel } from '../render/plain-label.js';
import { shorten } from '../render/shorten.js';

/** How long a workspace whose app is no agent is not asked again, in milliseconds. */
const NO_AGENT = 60 * 60_000;
/** How long an answer waits for its "is looking it up", in milliseconds. */
const PATIENCE = 500;
const LONGEST_TITLE = 100;
/** https://docs.slack.dev/reference/methods/assistant.threads.setSuggestedPrompts */
const MOST_PROMPTS = 4;
/** Threads of which is known whether they have a title; the oldest are forgotten first. */
const KNOWN = 10_000;
/** What Slack answers to an app that is no agent in that workspace, or was not granted what an agent needs. */
const NO_AGENT_ERRORS = new Set([
  'missing_scope',
  'no_permission',
  'access_denied',
  'unknown_method',
  'not_allowed_token_type',
  'feature_not_enabled',
]);

const STATUS: Localized = { en: 'is looking it up…', nl: 'zoekt het op…' };

/** The threads of the agent surfaces. Nothing here is needed for an answer, so whatever fails is passed over. */
export interface AgentThreads {
  /** Offers questions to start with: in a thread, or on the newer surface above all of them. */
  offer(
    at: { readonly team: string; readonly channel: string; readonly thread: string | undefined },
    questions: readonly Suggestion[],
  ): Promise<void>;
  /** Says that an answer is coming. What it gives is called with the answer, to name the thread after its first one. */
  begin(heard: HeardQuestion): Promise<(answer: Answer) => void>;
}

/** What the agent surfaces need. */
export interface AgentThreadParts {
  readonly clientOf: (team: string) => Promise<webApi.WebClient>;
  readonly follows: Demarc['follows'];
  readonly now: () => number;
}

export function createAgentThreads({ clientOf, follows, now }: AgentThreadParts): AgentThreads {
  const noAgentUntil = new Map<string, number>();
  const attempt = async (team: string, call: (client: webApi.WebClient) => Promise<unknown>) => {
    if ((noAgentUntil.get(team) ?? 0) > now()) return;
    try {
      await call(await clientOf(team));
    } catch (error) {
      if (saysNoAgent(error)) noAgentUntil.set(team, now() + NO_AGENT);
    }
  };
  const titled = new Map<string, boolean>();
  const setTitled = (conversation: string, value: boolean) => {
    titled.delete(conversation);
    titled.set(conversation, value);
    if (titled.size > KNOWN) titled.delete(titled.keys().next().value ?? '');
  };
  return {
    async offer({ team, channel, thread }, questions) {
      const prompts = questions
        .slice(0, MOST_PROMPTS)
        .map(({ label, question }) => ({ title: label, message: question }));
      if (prompts.length === 0) return;
      await attempt(team, (client) =>
        client.assistant.threads.setSuggestedPrompts({
          channel_id: channel,
          ...(thread === undefined ? {} : { thread_ts: thread }),
          prompts,
        }),
      );
    },
    async begin({ where: { team }, to, agentThread, conversation }) {
      if (to.type !== 'post' || agentThread === undefined) return () => {};
      // A conversation that goes on from before we were started has its title.
      if (!titled.has(conversation)) setTitled(conversation, await follows(conversation));
      const place = { channel_id: to.channel, thread_ts: agentThread };
      // In both languages, because the question has not been read yet.
      const status = attempt(team, (client) =>
        client.assistant.threads.setStatus({
          ...place,
          status: STATUS.en,
          loading_messages: [STATUS.en, STATUS.nl],
        }),
      );
      await Promise.race([status, new Promise((resolve) => setTimeout(resolve, PATIENCE).unref())]);
      return ({ outcome, title }) => {
        const isWorthAName = outcome === 'answered' || outcome === 'depends';
        if (!isWorthAName || titled.get(conversation)) return;
        setTitled(conversation, true);
        const short = shorten(plainLabel(title), LONGEST_TITLE, (text) => text);
        void attempt(team, (client) => client.assistant.threads.setTitle({ ...place, title: short }));
      };
    },
  };
}

function saysNoAgent(error: unknown): boolean {
  return error instanceof webApi.WebAPIPlatformError && NO_AGENT_ERRORS.has(error.data.error);
}
