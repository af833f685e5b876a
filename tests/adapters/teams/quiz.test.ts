import { afterEach, describe, expect, it } from '@jest/globals';
import type { AdaptiveCard, ExecuteAction } from '../../../adapters/teams/render/adaptive-card.js';
import { sendTips } from '../../../src/tips/send-tips.js';
import { loadRealKnowledge } from '../../load-real-knowledge.js';
import { quietLog } from '../../quiet-log.js';
import { checkCard } from '../../servers/adaptive-card-check.js';
import { startRealTeams } from './start-real-teams.js';
import type { RunningTeams } from './start-teams.js';

/** A Monday, at ten in Amsterdam. */
const MONDAY = Date.parse('2026-11-30T09:00:00Z');
const GROUP = { conversationType: 'groupChat', isGroup: true, tenantId: 'tenant-1', id: '19:chat@thread.v2' };
const PLACE = 'teams:tenant-1:19:chat@thread.v2';
const ALONE = { conversationType: 'personal', tenantId: 'tenant-1', id: 'a:1personal' };

type Pressed = { readonly quiz: { readonly id: string; readonly option: string | null } };

/** What a card's quiz buttons carry, in order. */
function quizIn({ body }: AdaptiveCard): readonly Pressed[] {
  return body
    .flatMap((element) => (element.type === 'ActionSet' ? element.actions : []))
    .filter((action): action is ExecuteAction => action.type === 'Action.Execute' && action.verb === 'quiz')
    .map(({ data }) => data.demarc as Pressed);
}

describe('a quiz in Teams', () => {
  let teams: RunningTeams;
  let asked = 0;
  afterEach(() => teams.stop());

  const from = (who: string) => ({ id: `29:1${who}`, name: who, aadObjectId: `id-of-${who}` });
  const say = (text: string, conversation: object = GROUP) => {
    asked += 1;
    const activity = { text, conversation, id: `17324064${10_000 + asked}`, entities: [] };
    return teams.deliver('personal-message', activity);
  };
  const lastCard = (): AdaptiveCard => teams.connector.sent.at(-1)?.activity.attachments?.[0]?.content;
  /** Asks for a question whose answer is a party. */
  const begin = async (conversation: object = GROUP, said = 'quiz') => {
    for (;;) {
      await say(said, conversation);
      const card = lastCard();
      const quiz = quizIn(card);
      if (quiz[0]?.quiz.option === 'aws') return { card, quiz };
    }
  };
  const choose = (demarc: Pressed | undefined, who: string, conversation: object = GROUP) =>
    teams.invoke('quiz-action', {
      from: from(who),
      conversation,
      value: { action: { type: 'Action.Execute', verb: 'quiz', data: { demarc } }, trigger: 'manual' },
    });
  const cardOf = ({ body }: { body: unknown }) => {
    const { statusCode, type, value } = body as { statusCode: number; type: string; value: AdaptiveCard };
    expect([statusCode, type]).toEqual([200, 'application/vnd.microsoft.card.adaptive']);
    expect(checkCard(value)).toEqual([]);
    return value;
  };

  it('is answered by three people, each shown the answer alone, and ends when it is shown to all', async () => {
    teams = await startRealTeams();
    const { card, quiz } = await begin();
    expect(checkCard(card)).toEqual([]);
    expect(quiz.map((one) => one.quiz.option)).toEqual(['aws', 'customer', 'shared', 'not-applicable', null]);
    expect(card.fallbackText).toContain('Options: AWS; You; Both; Does not apply.');
    expect(card.actions ?? []).toEqual([]);
    const sent = teams.connector.sent.length;

    const first = cardOf(await choose(quiz[0], 'anna'));
    expect(first.fallbackText).toMatch(/^(Right|Not right)\. .*https:\/\//s);
    expect(quizIn(first)).toEqual(quiz.slice(-1));
    const isAws = first.fallbackText.startsWith('Right.');
    expect(cardOf(await choose(quiz[1], 'bob')).fallbackText).toMatch(/^(Right|Not right)\./);
    const changed = cardOf(await choose(quiz[0], 'bob')).fallbackText;
    expect(changed).toContain('Your first answer counts: You.');
    await choose(quiz[0], 'carl');
    expect(teams.connector.sent).toHaveLength(sent);
    expect(teams.connector.calls).toEqual([]);

    const shown = cardOf(await choose(quizIn(first)[0], 'anna'));
    expect(shown.fallbackText).toContain(' 3 answered, ');
    if (isAws) expect(shown.fallbackText).toContain(' 3 answered, 2 right: AWS 2, you 1.');
    expect(shown.fallbackText).toContain('AWS 2, you 1');
    expect(quizIn(shown)).toEqual([]);
    expect(teams.connector.calls).toMatchObject([{ method: 'PUT', id: '1732406400900' }]);
    expect(JSON.stringify(teams.connector.calls)).not.toMatch(/anna|bob|carl/);

    const late = cardOf(await choose(quiz[0], 'dora'));
    expect(late.fallbackText).toContain('This quiz has ended');
    expect(teams.connector.calls.at(-1)).toEqual(teams.connector.calls[0]);
  });

  it('becomes its answer where the two are alone, in the message itself', async () => {
    teams = await startRealTeams();
    const { quiz } = await begin(ALONE);
    const card = cardOf(await choose(quiz[0], 'anna', ALONE));
    expect(card.fallbackText).toMatch(/^(Right|Not right)\./);
    expect(quizIn(card)).toEqual([]);
    expect(teams.connector.calls).toMatchObject([{ method: 'PUT', conversation: 'a:1personal' }]);
  });

  it('tells nobody what was right while others may answer, where a client sends a press as a message', async () => {
    teams = await startRealTeams();
    const { quiz } = await begin();
    const sent = teams.connector.sent.length;
    const press = (demarc: Pressed | undefined, id: string) =>
      teams.deliver('quiz-message', { id, conversation: GROUP, from: from('anna'), value: { demarc } });
    for (let n = 0; n < 3; n += 1) expect(await press(quiz[0], '1732406400056')).toBe(200);
    expect(teams.connector.sent.slice(sent).map(({ activity }) => activity.text)).toEqual([
      'Your first answer counts. Whether it is right is told once the answer is shown to all.',
    ]);
    await press(quiz.at(-1), '1732406400057');
    expect(JSON.stringify(teams.connector.calls)).toMatch(/ 1 answered, /);
  });

  it('speaks Dutch', async () => {
    teams = await startRealTeams();
    const { card, quiz } = await begin(GROUP, 'nog een quizvraag');
    expect(card.lang).toBe('nl');
    expect(JSON.stringify(card)).toContain('Toon het antwoord');
    expect(cardOf(await choose(quiz[0], 'anna')).fallbackText).toMatch(/^(Goed|Niet goed)\./);
    expect(cardOf(await choose(quiz.at(-1), 'anna')).fallbackText).toMatch(/ 1 antwoord, /);
  });

  it('minds no button that somebody made up', async () => {
    teams = await startRealTeams();
    const gone = cardOf(await choose({ quiz: { id: 'nonsense', option: 'aws' } }, 'eve'));
    expect(gone.fallbackText).toMatch(/^I no longer know this question/);
    const { quiz } = await begin();
    const id = quiz[0]?.quiz.id ?? '';
    expect((await choose({ quiz: { id, option: '<at>all</at>' } }, 'eve')).status).toBe(200);
    expect((await choose({ quiz: { id: 'x'.repeat(500), option: null } }, 'eve')).status).toBe(400);
    expect(await teams.store.quizResult(`${PLACE}:quiz:${id}`, Date.now())).toEqual({
      closed: false,
      chosen: {},
    });
  });

  it('is posted once a week where that was asked for, and can be answered', async () => {
    teams = await startRealTeams();
    await say('quiz weekly 10:00 Europe/Amsterdam');
    const knowledge = await loadRealKnowledge();
    let tick = async () => {};
    const post = async (address: string, answer: Parameters<typeof teams.speak>[1]) =>
      teams.speak(address, answer);
    const sending = sendTips({
      knowledge,
      store: teams.store,
      platforms: [{ name: 'teams', routes: [], start: async () => {}, stop: async () => {}, post }],
      now: () => MONDAY,
      random: () => 0.5,
      every: (_milliseconds, run) => {
        tick = run;
        return () => {};
      },
      log: quietLog,
    });
    const sent = teams.connector.sent.length;
    await tick();
    await tick();
    await sending.stop();
    expect(teams.connector.sent).toHaveLength(sent + 1);
    expect(checkCard(lastCard())).toEqual([]);
    expect(lastCard().actions).toMatchObject([{ title: 'Stop the quiz' }]);
    const told = cardOf(await choose(quizIn(lastCard())[0], 'bob'));
    expect(told.fallbackText).toMatch(/^(Right|Not right)\./);
  });

  it('is answered 500 when the press cannot be counted', async () => {
    teams = await startRealTeams();
    const { quiz } = await begin();
    Object.assign(teams.store, { answerQuiz: () => Promise.reject(new Error('no disk')) });
    expect((await choose(quiz[0], 'anna')).status).toBe(500);
    expect(teams.log.join()).not.toContain('rds');
  });
});
