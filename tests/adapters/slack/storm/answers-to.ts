import type { SlackServer } from '../../../servers/slack-server.js';
import type { StormQuestion } from './storm-question.js';

/** An answer as Slack saw it. */
export interface SeenAnswer {
  readonly way: 'posted' | 'response URL' | 'acknowledgement';
  /** When Slack took it, in milliseconds since the epoch. */
  readonly at: number;
  readonly text: string;
}

/** The answers that Slack has to a question; `acknowledged` came inside acknowledgements that arrived. */
export function answersTo(
  { posted, channel, user }: StormQuestion,
  slack: SlackServer,
  acknowledged: readonly SeenAnswer[],
): SeenAnswer[] {
  const ours = slack.posted(channel).filter(({ text }) => text !== 'An earlier answer');
  const stood = posted && ours.filter(({ thread_ts: thread }) => thread === posted.thread);
  const seen = (slack.world.ephemerals.get(channel) ?? []).filter((one) => one.user === user);
  return [
    ...acknowledged,
    ...(stood ?? []).map(({ ts, text }) => ({
      way: 'posted' as const,
      at: millisecondsOf(ts),
      text: text ?? '',
    })),
    ...seen.map(({ ts, text }) => ({
      way: 'response URL' as const,
      at: millisecondsOf(ts),
      text: text ?? '',
    })),
  ];
}

function millisecondsOf(ts: string): number {
  return Number(ts) * 1_000;
}
