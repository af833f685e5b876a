import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Store } from '../../src/store/store.js';

const QUIZ = 'slack:T1:C1:quiz:one';
const PEOPLE = Array.from({ length: 40 }, (_, n) => `slack:T1:U${n}`);

/** What every store has to do with quizzes. */
export function quizContract(name: string, open: () => Promise<Store>): void {
  describe(`the ${name} store, of a quiz`, () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());
    const answer = (person: string, option: string, now = 0, quiz = QUIZ) =>
      store.answerQuiz(quiz, person, option, now, now + 100);

    it('knows nothing of one that nobody has answered', async () => {
      expect(await store.quizResult(QUIZ, 0)).toEqual({ closed: false, chosen: {} });
      expect(await store.quizResult('__proto__', 0)).toEqual({ closed: false, chosen: {} });
    });

    it('counts the first choice of each person, and tells which that was', async () => {
      expect(await answer('slack:T1:U1', 'aws')).toBe('aws');
      expect(await answer('slack:T1:U1', 'shared')).toBe('aws');
      expect(await answer('slack:T1:U2', 'shared')).toBe('shared');
      expect(await answer('slack:T1:U1', 'customer', 0, 'slack:T1:C2:quiz:one')).toBe('customer');
      expect(await store.quizResult(QUIZ, 0)).toEqual({ closed: false, chosen: { aws: 1, shared: 1 } });
    });

    it('counts one choice of a person who presses everything at once', async () => {
      const counted = await Promise.all(
        Array.from({ length: 20 }, (_, n) => answer('slack:T1:U1', `option ${n}`)),
      );
      expect(new Set(counted).size).toBe(1);
      expect(await store.quizResult(QUIZ, 0)).toEqual({ closed: false, chosen: { [String(counted[0])]: 1 } });
    });

    it('counts nobody who comes after it was closed', async () => {
      await answer('slack:T1:U1', 'aws');
      await store.closeQuiz(QUIZ, 0, 100);
      await store.closeQuiz(QUIZ, 0, 100);
      expect(await answer('slack:T1:U1', 'aws')).toBeNull();
      expect(await answer('slack:T1:U2', 'shared')).toBeNull();
      expect(await store.quizResult(QUIZ, 0)).toEqual({ closed: true, chosen: { aws: 1 } });
    });

    it('can be closed before anybody has answered', async () => {
      await store.closeQuiz(QUIZ, 0, 100);
      expect(await store.quizResult(QUIZ, 0)).toEqual({ closed: true, chosen: {} });
      expect(await answer('slack:T1:U1', 'aws')).toBeNull();
    });

    it('has in the result whoever was told that they are counted, however close they came to the end', async () => {
      const answers = PEOPLE.map((person) => answer(person, 'aws'));
      const closed = store.closeQuiz(QUIZ, 0, 100).then(() => store.quizResult(QUIZ, 0));
      const counted = (await Promise.all(answers)).filter((option) => option !== null);
      expect((await closed).chosen.aws ?? 0).toBe(counted.length);
      expect(await store.quizResult(QUIZ, 0)).toEqual(await closed);
    });

    it('is known no more once it has expired, whoever answered last', async () => {
      await answer('slack:T1:U1', 'aws', 0);
      await answer('slack:T1:U2', 'aws', 99);
      await store.closeQuiz(QUIZ, 99, 500);
      expect(await store.quizResult(QUIZ, 99)).toEqual({ closed: true, chosen: { aws: 2 } });
      expect(await store.quizResult(QUIZ, 100)).toEqual({ closed: false, chosen: {} });
      expect(await answer('slack:T1:U2', 'shared', 100)).toBe('shared');
      expect(await store.quizResult(QUIZ, 100)).toEqual({ closed: false, chosen: { shared: 1 } });
    });

    it.each(['__proto__', 'a/b\u0000c\n', '🔥', '\ud800', 'x'.repeat(10_000)])(
      'keeps whatever is under any name, such as %.20j',
      async (key) => {
        expect(await answer(key, key, 0, key)).toBe(key);
        const { chosen } = await store.quizResult(key, 0);
        expect(Object.entries(chosen)).toEqual([[key, 1]]);
      },
    );

    it('forgets what a person chose, and nobody whose name merely begins alike', async () => {
      await answer('slack:T1:U1', 'aws');
      await answer('slack:T1:U11', 'aws');
      await store.forget('slack:T1:U1');
      expect(await store.quizResult(QUIZ, 0)).toEqual({ closed: false, chosen: { aws: 1 } });
      expect(await answer('slack:T1:U1', 'shared')).toBe('shared');
      expect(await answer('slack:T1:U11', 'shared')).toBe('aws');
    });

    it('forgets those of a place with the place', async () => {
      await answer('slack:T1:U1', 'aws');
      await answer('slack:T1:U1', 'aws', 0, 'slack:T1:C11:quiz:one');
      await store.forget('slack:T1:C1');
      expect(await store.quizResult(QUIZ, 0)).toEqual({ closed: false, chosen: {} });
      expect(await store.quizResult('slack:T1:C11:quiz:one', 0)).toEqual({
        closed: false,
        chosen: { aws: 1 },
      });
    });
  });
}
