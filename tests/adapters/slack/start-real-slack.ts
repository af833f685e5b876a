import type { types } from '@slack/bolt';
import type { Demarc } from '../../../src/contract/demarc.js';
import type { Locale } from '../../../src/contract/locale.js';
import { createInbox } from '../../../src/create-inbox.js';
import { createDemarc } from '../../../src/demarc.js';
import { createMemoryStore } from '../../../src/store/memory-store.js';
import type { Store } from '../../../src/store/store.js';
import { loadRealKnowledge, loadRealModels } from '../../load-real-knowledge.js';
import { checkBlocks } from '../../servers/slack-block-check.js';
import { slackFixture } from '../../servers/slack-fixture.js';
import { type SlackServer, startSlackServer } from '../../servers/slack-server.js';
import { type RunningSlack, type StartOptions, startSlack } from './start-slack.js';

/** What somebody sees of a message. */
export interface Shown {
  readonly ts: string;
  readonly text: string;
  readonly blocks: readonly types.KnownBlock[];
}

/** The whole of Demarc, with the knowledge base as it ships, on a Slack of its own. */
export interface RealSlack extends RunningSlack {
  readonly store: Store;
  /** Lets time pass, in milliseconds. */
  wait(milliseconds: number): void;
  /** Anna types `/demarc …`; gives what only she sees, after checking that Slack takes it. */
  command(text: string, place?: { readonly channel?: string }): Promise<Shown>;
  /** Somebody writes in a thread of C0CLOUD. */
  say(text: string, more?: { readonly ts?: string; readonly thread?: string }): Promise<void>;
  /** Anna presses or chooses something under what only she sees. */
  pressPrivate(shown: Shown, action: object, place?: { readonly channel?: string }): Promise<void>;
  /** Sends a delivery with a good trigger and a good response URL. */
  interact(delivery: object): Promise<Response>;
}

/** How a test may differ. */
export interface RealOptions extends StartOptions {
  readonly keepsText?: boolean;
  readonly agentView?: boolean;
  readonly defaultLocale?: Locale;
}

let now = () => Date.now();
let store = createMemoryStore();
const made = new Map<string, Promise<Demarc>>();

/** Putting Demarc together costs a second, so all tests of a file share one, over whichever store is a test's own. */
function demarcOf(keepsText: boolean, defaultLocale: Locale): Promise<Demarc> {
  const key = `${keepsText} ${defaultLocale}`;
  const shared = new Proxy({} as Store, { get: (_, name) => store[name as keyof Store] });
  const demarc = made.get(key) ?? createReal(shared, keepsText, defaultLocale);
  made.set(key, demarc);
  return demarc;
}

async function createReal(shared: Store, keepsText: boolean, defaultLocale: Locale): Promise<Demarc> {
  const [knowledge, models] = await Promise.all([loadRealKnowledge(), loadRealModels()]);
  return createDemarc({ knowledge, models, store: shared, defaultLocale, now: () => now(), keepsText });
}

/** Starts the whole way of a question: the local Slack, the platform, and Demarc over the real knowledge base. */
export async function startRealSlack({
  keepsText = false,
  agentView = false,
  defaultLocale = 'en',
  ...options
}: RealOptions = {}): Promise<RealSlack> {
  store = createMemoryStore();
  let ahead = 0;
  now = () => Date.now() + ahead;
  const { ask, ...rest } = await demarcOf(keepsText, defaultLocale);
  const slack = options.slack ?? (await startSlackServer({ agentView }));
  const running = await startSlack({
    answer: ask,
    demarc: rest,
    defaultLocale,
    inbox: createInbox(store, Date.now),
    records: store,
    ...options,
    slack,
  });
  const interact = (delivery: object) => {
    const stamped = slack.stamp(delivery);
    return running.send('command' in stamped ? { form: stamped as never } : { payload: stamped });
  };
  return {
    ...running,
    store,
    interact,
    wait(milliseconds) {
      ahead += milliseconds;
    },
    async command(text, { channel = 'C0CLOUD' } = {}) {
      const response = await interact({ ...slackFixture('slash-command'), text, channel_id: channel });
      return seenByAnna(slack, channel, await response.text());
    },
    async say(text, { ts = slack.world.messages.nextTs(), thread } = {}) {
      const isMention = text.includes('<@U0DEMARC>');
      const delivery = slackFixture(isMention ? 'app-mention' : 'message-channel-thread', (body) => {
        body.event_id = `Ev${ts.replace('.', '')}`;
        Object.assign(body.event, { text, ts, event_ts: ts, thread_ts: thread });
      });
      await running.send({ json: delivery });
    },
    async pressPrivate({ ts }, action, { channel = 'C0CLOUD' } = {}) {
      const press = slackFixture('press-in-private', (body) => {
        body.channel.id = channel;
        Object.assign(body.container, { message_ts: ts, channel_id: channel });
        body.actions = [action];
      });
      await interact(press);
    },
    async stop() {
      await running.stop();
      if (!options.slack) await slack.close();
    },
  };
}

/** Keeps the answer inside an acknowledgement as Slack does: as a message that Anna alone sees. */
function seenByAnna({ world }: SlackServer, channel: string, acknowledgement: string): Shown {
  const { text, blocks = [] } = JSON.parse(acknowledgement);
  const problems = checkBlocks(blocks);
  if (problems.length > 0) throw new Error(`Slack would refuse it: ${problems.join('; ')}`);
  const shown = { user: 'U0ANNA', ts: world.messages.nextTs(), text, blocks };
  world.ephemerals.set(channel, [...(world.ephemerals.get(channel) ?? []), shown]);
  return shown;
}
