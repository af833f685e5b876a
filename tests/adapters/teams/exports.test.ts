import { afterEach, describe, expect, it } from '@jest/globals';
import type { AdaptiveCard } from '../../../adapters/teams/render/adaptive-card.js';
import { checkCard } from '../../servers/adaptive-card-check.js';
import { startRealTeams } from './start-real-teams.js';
import type { RunningTeams } from './start-teams.js';

const COMMAND = 'npm run ask -- --stack elb,fargate,s3 --output stack.csv';
const GROUP = { conversationType: 'groupChat', isGroup: true, tenantId: 'tenant-1', id: '19:chat@thread.v2' };
const ALONE = { conversationType: 'personal', tenantId: 'tenant-1', id: 'a:1personal' };

describe('a stack as a file in Teams', () => {
  let teams: RunningTeams;
  afterEach(() => teams.stop());

  const lastCard = (): AdaptiveCard => teams.connector.sent.at(-1)?.activity.attachments?.[0]?.content;
  let asked = 0;
  const say = async (text: string, conversation: object) => {
    asked += 1;
    await teams.deliver('personal-message', {
      text,
      conversation,
      id: `1732406${40_000 + asked}`,
      entities: [],
    });
    expect(checkCard(lastCard())).toEqual([]);
    return lastCard();
  };
  /** Asks about a stack and presses a button below the answer, which Teams sends as a message. */
  const press = async (question: string, title: string, conversation: object) => {
    const { actions = [] } = await say(question, conversation);
    const button = actions.find((action) => action.title === title);
    if (button?.type !== 'Action.Submit' || !('ask' in button.data.demarc)) throw new Error('no such button');
    return say(button.data.demarc.ask, conversation);
  };

  it.each([
    ['a personal chat', ALONE],
    ['a group', GROUP],
  ])('is a button that opens it, in %s, where Demarc has a public address', async (_place, conversation) => {
    teams = await startRealTeams({ publicUrl: 'https://demarc.example.com' });
    const card = await press('stack alb, fargate, s3', 'CSV', conversation);
    expect(card.actions?.[0]).toEqual({
      type: 'Action.OpenUrl',
      title: 'Download the CSV',
      url: 'https://demarc.example.com/exports/en/elb_fargate_s3.csv',
    });
    expect(JSON.stringify(card.body)).not.toContain('npm run');
  });

  it('is a button in Dutch', async () => {
    teams = await startRealTeams({ publicUrl: 'https://demarc.example.com' });
    const card = await press('stack alb, fargate en s3: wat blijft er voor ons over?', 'CSV', GROUP);
    expect(card.actions?.[0]).toMatchObject({
      title: 'CSV downloaden',
      url: expect.stringContaining('/nl/'),
    });
  });

  it('says how else to have it where there is none', async () => {
    teams = await startRealTeams();
    const card = await press('stack alb, fargate, s3', 'CSV', GROUP);
    expect(card.actions?.map(({ type }) => type)).not.toContain('Action.OpenUrl');
    // Markdown's own characters are escaped there.
    expect(JSON.stringify(card.body).replaceAll('\\\\', '')).toContain(COMMAND);
  });
});
