import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Subscription } from '../../src/contract/subscription.js';
import type { Store } from '../../src/store/store.js';

const TIPS: Subscription = {
  address: 'slack:T1:C1',
  by: 'slack:T1:U1',
  time: '09:00',
  zone: 'Europe/Amsterdam',
  locale: 'nl',
  days: [1, 2, 3, 4, 5],
  holidays: 'NL',
  resumes: null,
};
const HOSTILE = ['__proto__', 'a\\b\u0000c\n', '🔥', '\ud800', '100%_', noise(20_000)];

/** What every store has to do about turns of subscriptions, what places ask about, and how they are reached. */
export function turnContract(name: string, open: () => Promise<Store>): void {
  describe(`the ${name} store, in turn`, () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());

    const at = (address: string): Subscription => ({ ...TIPS, address });
    const taken = async (now: number, lease: number, most = 100) =>
      (await store.takeDue(now, lease, most)).map(({ subscription }) => subscription.address);

    describe('of a person', () => {
      it('gives what they get and what they set up for others, by address', async () => {
        await store.keepSubscription({ ...TIPS, address: 'slack:T1:C2' }, 0);
        await store.keepSubscription({ ...TIPS, address: 'slack:T1:U1', by: null }, 0);
        await store.keepSubscription({ ...TIPS, address: 'slack:T1:C1' }, 0);
        await store.keepSubscription({ ...TIPS, address: 'slack:T1:C3', by: 'slack:T1:U11' }, 0);
        const addresses = (await store.subscriptionsOf('slack:T1:U1')).map(({ address }) => address);
        expect(addresses).toEqual(['slack:T1:C1', 'slack:T1:C2', 'slack:T1:U1']);
        expect(await store.subscriptionsOf('slack:T1')).toEqual([]);
      });

      it('gives one subscription once, as it was kept last', async () => {
        const own = { ...TIPS, address: 'slack:T1:U1', resumes: '2025-02-01' };
        await store.keepSubscription({ ...own, holidays: null }, 0);
        await store.keepSubscription(own, 0);
        expect(await store.subscriptionsOf('slack:T1:U1')).toEqual([own]);
        await store.dropSubscription('slack:T1:U1');
        expect(await store.subscriptionsOf('slack:T1:U1')).toEqual([]);
      });

      it('gives what somebody else has set up anew to nobody else any more', async () => {
        await store.keepSubscription(TIPS, 0);
        await store.keepSubscription({ ...TIPS, by: 'slack:T1:U2' }, 0);
        expect(await store.subscriptionsOf('slack:T1:U1')).toEqual([]);
        expect(await store.subscriptionsOf('slack:T1:U2')).toHaveLength(1);
      });
    });

    describe('of what is due', () => {
      it('gives a subscription from the moment on at which it is due, with the turn that it had', async () => {
        await store.keepSubscription(TIPS, 1_000);
        expect(await store.takeDue(999, 2_000, 10)).toEqual([]);
        expect(await store.takeDue(1_000, 2_000, 10)).toEqual([
          { subscription: TIPS, turn: { due: 1_000, wake: 1_000, refusals: 0 } },
        ]);
      });

      it('gives it to one caller only until the lease ends, even when many ask at once', async () => {
        await store.keepSubscription(TIPS, 0);
        const many = await Promise.all(Array.from({ length: 20 }, () => taken(0, 100)));
        expect(many.flat()).toEqual([TIPS.address]);
        expect(await taken(99, 200)).toEqual([]);
        expect(await taken(100, 200)).toEqual([TIPS.address]);
      });

      it('shares out what is due among those who ask at once, each only once', async () => {
        const addresses = Array.from({ length: 60 }, (_, n) => `slack:T1:C${n + 10}`);
        await Promise.all(addresses.map((address) => store.keepSubscription(at(address), 0)));
        const shares = await Promise.all(Array.from({ length: 6 }, () => taken(0, 100, 10)));
        const rest = await taken(0, 100);
        for (const share of shares) expect(share.length).toBeLessThanOrEqual(10);
        expect([...shares.flat(), ...rest].sort()).toEqual(addresses);
      });

      it('gives those first that waited longest, and no more than asked for', async () => {
        for (const [n, due] of [30, 10, 40, 20].entries()) await store.keepSubscription(at(`C${n}`), due);
        expect(await taken(100, 200, 3)).toEqual(['C1', 'C3', 'C0']);
        expect(await taken(100, 200, 3)).toEqual(['C2']);
        expect(await taken(100, 200, 0)).toEqual([]);
      });

      it('gives it at once to whoever asks next when it is given back', async () => {
        await store.keepSubscription(TIPS, 0);
        const [due] = await store.takeDue(0, 100, 10);
        expect(await taken(50, 200)).toEqual([]);
        if (due) await store.keepTurn(TIPS.address, 0, due.turn);
        expect(await taken(50, 200)).toEqual([TIPS.address]);
      });

      it('gives it again when the turn that was kept for it says so', async () => {
        await store.keepSubscription(TIPS, 0);
        await store.takeDue(0, 100, 10);
        await store.keepTurn(TIPS.address, 0, { due: 0, wake: 50.5, refusals: 2 });
        expect(await taken(50, 100)).toEqual([]);
        expect(await store.takeDue(51, 100, 10)).toEqual([
          { subscription: TIPS, turn: { due: 0, wake: 50.5, refusals: 2 } },
        ]);
        await store.keepTurn(TIPS.address, 0, { due: 1_000, wake: 1_000, refusals: 0 });
        expect(await taken(999, 2_000)).toEqual([]);
        expect(await taken(1_000, 2_000)).toEqual([TIPS.address]);
      });

      it('keeps no turn of what was kept anew, or dropped, meanwhile', async () => {
        await store.keepSubscription(TIPS, 0);
        await store.takeDue(0, 100, 10);
        await store.keepSubscription({ ...TIPS, time: '10:00' }, 500);
        await store.keepTurn(TIPS.address, 0, { due: 9_000, wake: 9_000, refusals: 1 });
        expect(await store.takeDue(500, 600, 10)).toEqual([
          { subscription: { ...TIPS, time: '10:00' }, turn: { due: 500, wake: 500, refusals: 0 } },
        ]);
        await store.dropSubscription(TIPS.address);
        await store.keepTurn(TIPS.address, 500, { due: 600, wake: 600, refusals: 0 });
        expect(await taken(10_000, 20_000)).toEqual([]);
        expect(await store.subscription(TIPS.address)).toBeUndefined();
      });

      it('forgets the lease and the refusals of what is kept anew', async () => {
        await store.keepSubscription(TIPS, 0);
        await store.takeDue(0, 100_000, 10);
        await store.keepTurn(TIPS.address, 0, { due: 0, wake: 90_000, refusals: 3 });
        await store.keepSubscription(TIPS, 10);
        expect(await store.takeDue(10, 200, 10)).toEqual([
          { subscription: TIPS, turn: { due: 10, wake: 10, refusals: 0 } },
        ]);
      });

      it('goes on with the tips of a channel when who asked for them is forgotten', async () => {
        await store.keepSubscription(TIPS, 0);
        await store.keepSubscription({ ...TIPS, address: 'slack:T1:U1' }, 0);
        await store.forget('slack:T1:U1');
        expect(await store.subscriptionsOf('slack:T1:U1')).toEqual([]);
        expect(await store.takeDue(0, 100, 10)).toEqual([
          { subscription: { ...TIPS, by: null }, turn: { due: 0, wake: 0, refusals: 0 } },
        ]);
      });
    });

    describe('of what a place asks about', () => {
      it('counts each service, for each place', async () => {
        expect(await store.servicesAsked('slack:T1:C1')).toEqual({});
        await store.countServices('slack:T1:C1', ['rds', 's3']);
        await store.countServices('slack:T1:C1', ['rds']);
        await store.countServices('slack:T1:C1', []);
        await store.countServices('slack:T1:C11', ['ec2']);
        expect(await store.servicesAsked('slack:T1:C1')).toEqual({ rds: 2, s3: 1 });
        expect(await store.servicesAsked('slack:T1:C11')).toEqual({ ec2: 1 });
      });

      it('loses none of those that are counted at once', async () => {
        const one = (n: number) => store.countServices('C', n % 2 ? ['rds', 's3'] : ['s3', 'rds', 'ec2']);
        await Promise.all(Array.from({ length: 30 }, (_, n) => one(n)));
        expect(await store.servicesAsked('C')).toEqual({ rds: 30, s3: 30, ec2: 15 });
      });
    });

    it('keeps how a platform reaches a place, until it is dropped', async () => {
      expect(await store.reference('teams:T1:C1')).toBeUndefined();
      await store.keepReference('teams:T1:C1', '{"old":true}');
      await store.keepReference('teams:T1:C1', '{"new":true}');
      expect(await store.reference('teams:T1:C1')).toBe('{"new":true}');
      await store.dropReference('teams:T1:C1');
      await store.dropReference('teams:T1:C1');
      expect(await store.reference('teams:T1:C1')).toBeUndefined();
    });

    it('forgets what a place asked about and how it is reached, and that of no other', async () => {
      const places = ['teams:T1', 'teams:T1:C1', 'teams:T1:C1:a_b', 'teams:T11', 'teams:T1;'];
      for (const place of places) {
        await store.countServices(place, ['rds']);
        await store.keepReference(place, 'there');
      }
      await store.forget('teams:T1');
      for (const place of ['teams:T1', 'teams:T1:C1', 'teams:T1:C1:a_b']) {
        expect(await store.servicesAsked(place)).toEqual({});
        expect(await store.reference(place)).toBeUndefined();
      }
      for (const place of ['teams:T11', 'teams:T1;']) {
        expect(await store.servicesAsked(place)).toEqual({ rds: 1 });
        expect(await store.reference(place)).toBe('there');
      }
    });

    it('takes a key that looks like a pattern for itself alone', async () => {
      for (const place of ['a%', 'ab', 'a%:1', 'ab:1', 'a_', 'a\\', 'a\\:1'])
        await store.keepReference(place, 'there');
      for (const key of ['a%', 'a_', 'a\\']) await store.forget(key);
      const left = await Promise.all(['a%', 'ab', 'a%:1', 'ab:1', 'a_', 'a\\:1'].map(store.reference));
      expect(left).toEqual([undefined, 'there', undefined, 'there', undefined, undefined]);
    });

    it.each(HOSTILE)('does all that under any name, such as %.20j', async (key) => {
      const subscription: Subscription = { ...TIPS, address: key, by: key };
      await store.keepSubscription(subscription, 0);
      await store.countServices(key, [key]);
      await store.keepReference(key, key);
      expect(await store.subscriptionsOf(key)).toEqual([subscription]);
      expect(await store.takeDue(0, 10, 10)).toEqual([
        { subscription, turn: { due: 0, wake: 0, refusals: 0 } },
      ]);
      await store.keepTurn(key, 0, { due: 5, wake: 5, refusals: 1 });
      expect(await store.takeDue(5, 10, 10)).toHaveLength(1);
      expect(Object.entries(await store.servicesAsked(key))).toEqual([[key, 1]]);
      expect(await store.reference(key)).toBe(key);
      await store.keepReference(`${key}:more`, 'there');
      await store.keepReference(`${key}more`, 'there');
      await store.forget(key);
      expect(await store.subscription(key)).toBeUndefined();
      expect(await store.servicesAsked(key)).toEqual({});
      for (const gone of [key, `${key}:more`]) expect(await store.reference(gone)).toBeUndefined();
      expect(await store.reference(`${key}more`)).toBe('there');
    });
  });
}

/** Letters that no compression makes shorter. */
function noise(length: number): string {
  let seed = 7;
  return Array.from({ length }, () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return String.fromCharCode(97 + ((seed >> 16) % 26));
  }).join('');
}
