import type { webApi } from '@slack/bolt';
import type { Answer } from '../../../src/contract/answer.js';
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

const STATUS: Localized = { en: 'is looking it up…', nl: 'zoekt het op…' };

/** The threads of the agent surface. Nothing here is needed for an answer, so whatever fails is passed over. */
export interface AgentThreads {
  /** Says that an answer is coming. What it gives is called with the answer, to name a new thread after it. */
  begin(heard: HeardQuestion): Promise<(answer: Answer) => void>;
}

/** What the agent surface needs. */
export interface AgentThreadParts {
  readonly clientOf: (team: string) => Promise<webApi.WebClient>;
  readonly demarc: Pick<Demarc, 'follows'>;
  readonly now: () => number;
}

export function createAgentThreads({ clientOf, demarc, now }: AgentThreadParts): AgentThreads {
  const noAgentUntil = new Map<string, number>();
  const attempt = async (team: string, call: (client: webApi.WebClient) => Promise<unknown>) => {
    if ((noAgentUntil.get(team) ?? 0) > now()) return;
    try {
      await call(await clientOf(team));
    } catch {
      noAgentUntil.set(team, now() + NO_AGENT);
    }
  };
  return {
    async begin({ where: { team }, to, agentThread, conversation }) {
      if (to.type !== 'post' || agentThread === undefined) return () => {};
      const { channel } = to;
      const isNew = !(await demarc.follows(conversation));
      const place = { channel_id: channel, thread_ts: agentThread };
      // In both languages, because the question has not been read yet.
      const status = attempt(team, (client) =>
        client.assistant.threads.setStatus({
          ...place,
          status: STATUS.en,
          loading_messages: [STATUS.en, STATUS.nl],
        }),
      );
      await Promise.race([status, new Promise((resolve) => setTimeout(resolve, PATIENCE).unref())]);
      return ({ title }) => {
        if (!isNew) return;
        const short = shorten(plainLabel(title), LONGEST_TITLE, (text) => text);
        void attempt(team, (client) => client.assistant.threads.setTitle({ ...place, title: short }));
      };
    },
  };
}
