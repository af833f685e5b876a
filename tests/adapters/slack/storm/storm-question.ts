import { writeShareValue } from '../../../../adapters/slack/hear/share-value.js';
import { slackFixture } from '../../../servers/slack-fixture.js';
import type { SlackServer } from '../../../servers/slack-server.js';
import { LOCAL_SLACK } from '../../../servers/slack-web-api.js';

/** The ways in which people ask. */
export const STORM_KINDS = [
  'mention',
  'direct message',
  'command',
  'press in a channel',
  'press under a private answer',
  'share',
  'message shortcut',
] as const;

export type StormKind = (typeof STORM_KINDS)[number];

/** A question that somebody asks once, however often it is delivered. */
export interface StormQuestion {
  readonly kind: StormKind;
  /** The body of each of its deliveries. */
  readonly delivery: object;
  /** Slack delivers events again; what people press and type comes once. */
  readonly isEvent: boolean;
  /** Who asks; nobody asks twice. */
  readonly user: string;
  readonly channel: string;
  /** Where the answer stands for all to see: a thread, or without one the channel. Absent: one person sees it. */
  readonly posted?: { readonly thread: string | undefined };
}

const QUESTIONS = [
  'who patches RDS?',
  'wie maakt back-ups van DynamoDB?',
  'do we need to patch aurora ourselves?',
  'is encryption at rest on by default for S3?',
  'who patches the guest OS of EC2?',
  'compare EC2 and Lambda',
];
/** Mentions and presses are spread over so many channels, each with a limit of its own. */
const CHANNELS = 6;

/** As many questions as told, of every kind in turn, each by a person of their own, in a Slack that knows them. */
export function createStormQuestions(slack: SlackServer, count: number): StormQuestion[] {
  return Array.from({ length: count }, (_, number) => {
    const kind = STORM_KINDS[number % STORM_KINDS.length] as StormKind;
    const user = `U0STORM${number}`;
    const question = QUESTIONS[number % QUESTIONS.length] as string;
    slack.world.addUser({ id: user });
    const channel = channelFor(kind, number);
    slack.world.addChannel(channel.startsWith('D') ? { id: channel, kind: 'im', user } : { id: channel });
    return MAKE[kind]({ slack, kind, user, channel, question, number });
  });
}

interface Asking {
  readonly slack: SlackServer;
  readonly kind: StormKind;
  readonly user: string;
  readonly channel: string;
  readonly question: string;
  readonly number: number;
}

const MAKE: Readonly<Record<StormKind, (asking: Asking) => StormQuestion>> = {
  mention: (asking) => {
    const { slack, user, channel, question, number } = asking;
    const text = `<@${LOCAL_SLACK.botUser}> ${question}`;
    const ts = slack.world.say(channel, { user, text });
    const delivery = slackFixture('app-mention', (body) => {
      Object.assign(body, { event_id: `Ev0STORM${number}` });
      Object.assign(body.event, { user, channel, text, ts, event_ts: ts });
    });
    return { ...about(asking), delivery, isEvent: true, posted: { thread: ts } };
  },
  'direct message': (asking) => {
    const { slack, user, channel, question: text, number } = asking;
    const ts = slack.world.say(channel, { user, text });
    const delivery = slackFixture('message-im', (body) => {
      Object.assign(body, { event_id: `Ev0STORM${number}` });
      Object.assign(body.event, { user, channel, text, ts, event_ts: ts });
    });
    return { ...about(asking), delivery, isEvent: true, posted: { thread: undefined } };
  },
  command: (asking) => {
    const { user, channel, question: text } = asking;
    return interaction(asking, 'slash-command', (body) =>
      Object.assign(body, { user_id: user, channel_id: channel, text }),
    );
  },
  'press in a channel': (asking) => {
    const { slack, channel, question } = asking;
    const thread = slack.world.say(channel, { user: asking.user, text: 'An earlier question' });
    const ts = slack.world.say(channel, {
      user: LOCAL_SLACK.botUser,
      text: 'An earlier answer',
      thread_ts: thread,
    });
    const pressed = interaction(asking, 'press-in-channel', (body) => {
      Object.assign(body.container, { channel_id: channel, message_ts: ts, thread_ts: thread });
      Object.assign(body.message, { ts, thread_ts: thread });
      body.actions[0].value = question;
    });
    return { ...pressed, posted: { thread } };
  },
  'press under a private answer': (asking) =>
    interaction(asking, 'press-in-private', (body) => {
      body.container.channel_id = asking.channel;
      body.actions[0].value = asking.question;
    }),
  share: (asking) => {
    const pressed = interaction(asking, 'press-in-private', (body) => {
      body.container.channel_id = asking.channel;
      const value = writeShareValue(asking.question, { locale: 'en', carried: null });
      Object.assign(body.actions[0], { action_id: 'share', value });
    });
    return { ...pressed, posted: { thread: undefined } };
  },
  'message shortcut': (asking) =>
    interaction(asking, 'message-action', (body) => {
      body.callback_id = 'who-is-responsible';
      body.message.text = asking.question;
    }),
};

function about({ kind, user, channel }: Asking): Pick<StormQuestion, 'kind' | 'user' | 'channel'> {
  return { kind, user, channel };
}

function interaction(
  asking: Asking,
  fixture: string,
  // biome-ignore lint/suspicious/noExplicitAny: a fixture is whatever Slack sends
  change: (body: any) => void,
): StormQuestion {
  const { slack, user, channel } = asking;
  const body = slackFixture(fixture, (one) => {
    if (one.user !== undefined) Object.assign(one.user, { id: user });
    if (one.channel !== undefined) Object.assign(one.channel, { id: channel });
    change(one);
  });
  return { ...about(asking), delivery: slack.stamp(body), isEvent: false };
}

function channelFor(kind: StormKind, number: number): string {
  if (kind === 'direct message') return `D0STORM${number}`;
  return kind === 'share' ? `C0SHARE${number}` : `C0STORM${number % CHANNELS}`;
}
