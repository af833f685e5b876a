import pMap from 'p-map';
import { fields } from '../../../adapters/teams/hear/payload.js';
import { whereaboutsOf } from '../../../adapters/teams/hear/whereabouts-of.js';
import { createReferences } from '../../../adapters/teams/reply/references.js';
import { startMicrosoft } from '../../adapters/teams/storm/start-microsoft.js';
import { teamsFixture } from '../../servers/teams-fixture.js';
import type { StormChat, StormChatOptions } from './storm-chat.js';

/** Channels of one team, in one organization. */
export async function startTeamsChat({ channels, travel }: StormChatOptions): Promise<StormChat> {
  const microsoft = await startMicrosoft({ travel });
  const { connector } = microsoft;
  const heard = Array.from({ length: channels }, (_, number) => hear(`19:storm${number}@thread.tacv2`));
  return {
    by: heard[0]?.where.person ?? '',
    addresses: heard.map(({ where }) => where.place),
    env: (preload) => microsoft.env(preload),
    async introduce(store) {
      const references = createReferences(store);
      const introduceTo = ({ where, conversation }: Heard) =>
        references.refresh(where, { serviceUrl: connector.url, conversation, replyTo: null });
      await pMap(heard, introduceTo, { concurrency: 10 });
    },
    more: connector.more,
    // Nobody asks anything, so whatever is posted is a tip.
    tips() {
      const counts = new Map<string, number>();
      for (const { conversation } of connector.sent)
        counts.set(conversation, (counts.get(conversation) ?? 0) + 1);
      return heard.map(({ conversation }) => counts.get(conversation) ?? 0);
    },
    close: microsoft.close,
  };
}

type Heard = ReturnType<typeof hear>;

/** What an activity from a channel tells of where it was. */
function hear(conversation: string) {
  const { conversation: place, ...activity } = teamsFixture('channel-mention');
  const where = whereaboutsOf(fields({ ...activity, conversation: { ...place, id: conversation } }));
  if (where === undefined) throw new Error('The activity does not say where it was');
  return { where, conversation };
}
