import type { Activity } from 'botbuilder';
import { teamsFixture } from '../../../servers/teams-fixture.js';

/** The ways in which people ask. */
const KINDS = ['personal-message', 'group-mention', 'channel-mention', 'button'] as const;
const QUESTIONS = ['who patches RDS?', 'wie maakt back-ups van DynamoDB?', 'compare EC2 and Lambda'];
/** Groups and channels, each with a limit of its own; a personal chat is everybody's own. */
const PLACES = 12;

/** As many questions as told, of every kind in turn, each with an id of its own and by a person of their own. */
export function stormActivities(serviceUrl: string, count: number): Activity[] {
  return Array.from({ length: count }, (_, number) => {
    const kind = KINDS[number % KINDS.length] as (typeof KINDS)[number];
    const question = QUESTIONS[number % QUESTIONS.length] as string;
    const activity = teamsFixture(kind);
    const { conversationType, id } = activity.conversation;
    const place = conversationType === 'personal' ? `${number}` : `${number % PLACES}`;
    const [bare, thread] = id.split(';messageid=');
    return {
      ...activity,
      id: `${kind === 'button' ? 'f:' : ''}${1_732_406_500_000 + number}`,
      serviceUrl,
      from: { ...activity.from, id: `29:storm${number}`, aadObjectId: `storm-${number}` },
      conversation: {
        ...activity.conversation,
        id: `${bare}-${place}${thread === undefined ? '' : `;messageid=${thread}`}`,
      },
      ...(kind === 'button'
        ? { value: { demarc: { ask: question } } }
        : { text: kind === 'personal-message' ? question : `<at>Demarc</at> ${question}`, attachments: [] }),
    };
  });
}
