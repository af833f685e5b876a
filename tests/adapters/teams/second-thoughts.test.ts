import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { AdaptiveCard } from '../../../adapters/teams/render/adaptive-card.js';
import { renderCard } from '../../../adapters/teams/render/render-card.js';
import type { Answer } from '../../../src/contract/answer.js';
import type { Ask, AskContext } from '../../../src/contract/ask.js';
import { LABELS } from '../../../src/contract/labels.js';
import type { Refine } from '../../../src/contract/refine.js';
import { checkCard } from '../../servers/adaptive-card-check.js';
import type { ConnectorCall } from '../../servers/connector-conversations.js';
import { sampleAnswer } from './sample-answer.js';
import { type RunningTeams, startTeams } from './start-teams.js';

const PLACE = 'a:1personal';
const CURATED = sampleAnswer();
const REPHRASED = sampleAnswer({
  wording: 'rephrased',
  blocks: [{ type: 'paragraph', text: 'AWS installs what you choose.' }],
});
const READ = sampleAnswer({ readAs: 'who patches RDS?' });
const UNCLEAR = sampleAnswer({ outcome: 'unknown', kind: 'unclear', verdict: null, headline: '' });

let teams: RunningTeams | undefined;
afterEach(async () => {
  await teams?.stop();
  teams = undefined;
});

const start = async (refine: Refine, ask: Ask = async () => CURATED) => {
  teams = await startTeams(ask, { demarc: { refine } });
  return teams;
};

/** Something that the test lets go on. */
function gate() {
  let open: () => void = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, opened };
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await pause(1);
}

function cardOf(body: object | undefined): AdaptiveCard {
  const { attachments } = (body ?? {}) as { attachments?: { content?: AdaptiveCard }[] };
  return attachments?.[0]?.content as AdaptiveCard;
}

describe('second thoughts about an answer', () => {
  it('take its place once it is on the screen, in one change, marked as generated and with its sources', async () => {
    const asked: { question: string; context: AskContext }[] = [];
    const refined: Parameters<Refine>[] = [];
    const ask: Ask = async (question, context) => {
      asked.push({ question, context });
      return CURATED;
    };
    const { deliver, connector } = await start(async (...all) => {
      expect(connector.sent).toHaveLength(1);
      refined.push(all);
      return REPHRASED;
    }, ask);
    await deliver('personal-message');
    await until(() => connector.calls.length > 0);
    expect(refined).toHaveLength(1);
    expect(refined[0]?.[0]).toBe(asked[0]?.question);
    expect(refined[0]?.[1]).toBe(CURATED);
    expect(refined[0]?.[2]).toBe(asked[0]?.context);
    expect(cardOf(connector.sent[0]?.activity)).toEqual(renderCard(CURATED, { vote: true }));
    expect(connector.sent[0]?.activity.entities).toBeUndefined();
    const [change] = connector.calls;
    expect(change).toMatchObject({ method: 'PUT', conversation: PLACE, id: 'sent-1' });
    expect(change?.body.text).toBeUndefined();
    expect(change?.body.entities).toEqual([
      {
        type: 'https://schema.org/Message',
        '@type': 'Message',
        '@context': 'https://schema.org',
        additionalType: ['AIGeneratedContent'],
        citation: [
          {
            '@type': 'Claim',
            position: 1,
            appearance: {
              '@type': 'DigitalDocument',
              name: 'Upgrading a DB engine',
              url: 'https://docs.aws.amazon.com/rds/USER_Upgrade.html',
              abstract: 'checked 2026-11-23',
            },
          },
        ],
      },
    ]);
    const card = cardOf(change?.body);
    expect(checkCard(card)).toEqual([]);
    const line = LABELS.en.worded(CURATED.title);
    expect(card.body).toContainEqual(expect.objectContaining({ text: line, isSubtle: true, size: 'small' }));
    expect(card.fallbackText).toContain(line);
    expect(card.speak).toContain(line);
    await teams?.stop();
    expect([connector.sent.length, connector.calls.length]).toEqual([1, 1]);
  });

  it('change the message in the thread of a channel', async () => {
    const { deliver, connector } = await start(async () => REPHRASED);
    await deliver('channel-mention');
    await until(() => connector.calls.length > 0);
    expect(connector.calls[0]).toMatchObject({
      method: 'PUT',
      conversation: '19:general@thread.tacv2;messageid=1732406400000',
      id: 'sent-1',
    });
  });

  it('that rest on a reading say so above the answer, and are not marked as generated', async () => {
    const { deliver, connector } = await start(
      async () => READ,
      async () => UNCLEAR,
    );
    await deliver('personal-message');
    await until(() => connector.calls.length > 0);
    const body = connector.calls[0]?.body;
    expect(body?.entities).toBeUndefined();
    expect(checkCard(cardOf(body))).toEqual([]);
    expect(cardOf(body).body[0]).toMatchObject({ text: LABELS.en.readAs('who patches RDS?') });
    expect(cardOf(body).actions?.[0]?.title).toBe(LABELS.en.notMeant);
  });

  it('come once when the question is delivered again, even at the same time', async () => {
    let times = 0;
    const { deliver, connector } = await start(async () => {
      times += 1;
      return REPHRASED;
    });
    await Promise.all([deliver('personal-message'), deliver('personal-message')]);
    await until(() => connector.calls.length > 0);
    await deliver('personal-message');
    await teams?.stop();
    expect([times, connector.sent.length, connector.calls.length]).toEqual([1, 1, 1]);
  });

  it('hold nothing up: the answer has arrived and the turn has ended while they are under way', async () => {
    const { open, opened } = gate();
    const { deliver, connector, store } = await start(async () => {
      await opened;
      return REPHRASED;
    });
    expect(await deliver('personal-message')).toBe(200);
    expect([connector.sent.length, connector.calls.length]).toEqual([1, 0]);
    expect(await store.unfinished('teams:', Date.now() + 3_600_000, 0)).toEqual([]);
    open();
    await until(() => connector.calls.length > 0);
  });

  it('that come to nothing change nothing', async () => {
    const thought = gate();
    const { deliver, connector, stop, log } = await start(async () => {
      thought.open();
      return undefined;
    });
    await deliver('personal-message');
    await thought.opened;
    await stop();
    expect([connector.sent.length, connector.calls.length]).toEqual([1, 0]);
    expect(log.join()).not.toContain('Second thoughts');
  });

  it.each<[string, Refine]>([
    ['reject', (question) => Promise.reject(new Error(`no model for "${question}"`))],
    [
      'throw',
      (question) => {
        throw new Error(`no model for "${question}"`);
      },
    ],
  ])('that %s leave the answer as it was, and a log line without text', async (_how, refine) => {
    const { deliver, connector, log } = await start(refine);
    expect(await deliver('personal-message')).toBe(200);
    await until(() => log.join().includes('Second thoughts'));
    expect([connector.sent.length, connector.calls.length]).toEqual([1, 0]);
    expect(log.join()).not.toContain('patches');
  });

  it.each<[readonly number[], readonly number[]]>([
    [[429], [201, 429, 200]],
    [
      [429, 429, 429],
      [201, 429, 429],
    ],
    [[500], [201, 500]],
    [[404], [201, 404]],
    [[403], [201, 403]],
  ])('that Teams answers %j are tried again on the first 429 alone: %j', async (faults, answered) => {
    const { deliver, connector, log } = await start(async () => {
      connector.fault(PLACE, ...faults.map((status) => ({ kind: 'refuse' as const, status, retryAfter: 0 })));
      return REPHRASED;
    });
    await deliver('personal-message');
    await until(() => connector.answered.length === answered.length);
    const changed = answered.at(-1) === 200;
    await until(() => changed || log.join().includes('Second thoughts'));
    await teams?.stop();
    expect(connector.answered).toEqual(answered);
    expect([connector.sent.length, connector.calls.length]).toEqual([1, changed ? 1 : 0]);
  });

  it('are not had of a welcome, a notice, an answer that broke or did not arrive, or the message extension', async () => {
    const thought: string[] = [];
    const { deliver, invoke, connector, stop } = await start(
      async (question) => {
        thought.push(question);
        return undefined;
      },
      async (question) => {
        if (question === 'break') throw new Error('broken');
        return question === 'help' || question === 'hi' ? sampleAnswer({ outcome: 'notice' }) : CURATED;
      },
    );
    await deliver('personal-added');
    await deliver('personal-message', { id: '1', text: 'hi' });
    await deliver('personal-message', { id: '2', text: 'break' });
    connector.failNext(400);
    await deliver('personal-message', { id: '3', text: 'who patches a refused card?' });
    for (const name of ['search', 'message-action', 'insert']) await invoke(name);
    await stop();
    expect(connector.sent).toHaveLength(4);
    expect(thought).toEqual([]);
  });

  it('are dropped when Demarc stops, which waits for an answer but not for them', async () => {
    const [thought, answered, asked] = [gate(), gate(), gate()];
    const { deliver, connector, stopPlatform, log } = await start(
      async () => {
        await thought.opened;
        return REPHRASED;
      },
      async (question) => {
        if (question === 'slow') {
          asked.open();
          await answered.opened;
        }
        return CURATED;
      },
    );
    await deliver('personal-message');
    const slow = deliver('personal-message', { id: 'slow', text: 'slow' });
    await asked.opened;
    const stopped = stopPlatform();
    thought.open();
    // Whatever would be put in the place of the answer would be on its way before the slow one is.
    await thought.opened;
    answered.open();
    await Promise.all([stopped, slow]);
    expect([connector.sent.length, connector.calls.length]).toEqual([2, 0]);
    expect(log.join()).not.toContain('Second thoughts');
  });

  it('that never end do not keep Demarc from stopping', async () => {
    const { deliver, connector, stop } = await start(() => new Promise(() => {}));
    await deliver('personal-message');
    await stop();
    expect([connector.sent.length, connector.calls.length]).toEqual([1, 0]);
  });

  it('that wait until Teams takes more are dropped when Demarc stops', async () => {
    const { deliver, connector, stopPlatform, log } = await start(async () => {
      connector.fault(PLACE, { kind: 'refuse', status: 429, retryAfter: 25 });
      return REPHRASED;
    });
    await deliver('personal-message');
    await until(() => connector.answered.includes(429));
    await stopPlatform();
    expect([connector.sent.length, connector.calls.length]).toEqual([1, 0]);
    expect(log.join()).not.toContain('Second thoughts');
  });
});

describe.each<[string, Answer, Answer]>([
  ['Curated wording', CURATED, REPHRASED],
  ['Not what I meant', UNCLEAR, READ],
])('the button "%s"', (label, curated, better) => {
  const asked: { question: string; context: AskContext }[] = [];
  let thoughts = 0;
  afterEach(() => {
    asked.length = 0;
    thoughts = 0;
  });

  /** A running bot, one of whose messages has been replaced, and that message's change. */
  const replaced = async (carried: string | null = null) => {
    const first = { ...curated, carried, locale: 'nl' as const };
    const running = await start(
      async () => {
        thoughts += 1;
        return better;
      },
      async (question, context) => {
        asked.push({ question, context });
        return first;
      },
    );
    await running.deliver('personal-message');
    await until(() => running.connector.calls.length > 0);
    return { ...running, first, change: running.connector.calls[0] };
  };
  /** What pressing the button sends. */
  const press = (change: ConnectorCall | undefined) => {
    const [button] = cardOf(change?.body).actions ?? [];
    expect(button?.title).toBe(label);
    return { value: button && 'data' in button ? button.data : undefined, replyToId: 'sent-1' };
  };

  it('brings the answer back for everybody, asked as it was, and it is not thought over again', async () => {
    const { deliver, connector, stop, change, first } = await replaced('{"services":["rds"]}');
    expect(await deliver('again-message', press(change))).toBe(200);
    expect(asked[1]).toMatchObject({
      question: 'who patches RDS?',
      context: { locale: 'nl', carried: '{"services":["rds"]}', overheard: true },
    });
    await stop();
    const [, back] = connector.calls;
    expect(back).toMatchObject({ method: 'PUT', conversation: PLACE, id: 'sent-1' });
    expect(cardOf(back?.body)).toEqual(renderCard(first, { vote: true }));
    expect(back?.body.entities).toBeUndefined();
    expect([connector.sent.length, connector.calls.length, thoughts]).toEqual([1, 2, 1]);
  });

  it('carries nothing where the question stood alone', async () => {
    const { deliver, change } = await replaced();
    await deliver('again-message', press(change));
    expect(asked[1]?.context).not.toHaveProperty('carried');
  });

  it('has the answer posted anew where nobody knows which message it stands in', async () => {
    const { deliver, connector, change, first } = await replaced();
    await deliver('again-message', { ...press(change), replyToId: undefined });
    expect(connector.calls).toHaveLength(1);
    expect(cardOf(connector.sent[1]?.activity)).toEqual(renderCard(first, { vote: true }));
  });

  it.each([403, 404])('has it posted anew where Teams does not change that message (%i)', async (status) => {
    const { deliver, connector, change, first } = await replaced();
    connector.failNext(status);
    await deliver('again-message', press(change));
    expect(connector.calls).toHaveLength(1);
    expect(cardOf(connector.sent[1]?.activity)).toEqual(renderCard(first, { vote: true }));
  });

  it('can be pressed again where Teams fails in passing, and nothing is posted twice', async () => {
    const { deliver, connector, change, log } = await replaced();
    connector.failNext(500);
    expect(await deliver('again-message', press(change))).toBe(200);
    expect([connector.sent.length, connector.calls.length]).toEqual([1, 1]);
    expect(log.join()).toContain('did not arrive');
    await deliver('again-message', press(change));
    expect([connector.sent.length, connector.calls.length]).toEqual([1, 2]);
  });
});
