import { describe, expect, it } from '@jest/globals';
import type { Ask, AskContext, Origin } from '../../src/contract/ask.js';
import type { Locale } from '../../src/contract/locale.js';
import { limitAsk } from '../../src/limits/limit-ask.js';
import { buildAnswer } from '../adapters/slack/build-answer.js';

function originOf(user: string, place = user, locale?: Locale): Origin {
  return {
    tenant: 'slack:T1',
    person: `slack:T1:${user}`,
    place: `slack:T1:${place}`,
    timeZone: async () => undefined,
    tipsAllowed: async () => 'yes',
    ...(locale ? { locale } : {}),
  };
}

/** Three questions a minute of a person, five in a place. */
function limited(answer = buildAnswer()) {
  let at = 0;
  let asked = 0;
  const ask: Ask = async () => {
    asked += 1;
    return answer;
  };
  const limits = { perPerson: 3, perPlace: 5 };
  const limitedAsk = limitAsk(ask, { limits, defaultLocale: 'en', now: () => at });
  return {
    asked: () => asked,
    wait: (milliseconds: number) => {
      at += milliseconds;
    },
    ask: (from: Origin | undefined, context: AskContext = {}) =>
      limitedAsk('who patches RDS?', { ...context, ...(from ? { from } : {}) }),
  };
}

describe('a person who asks too much', () => {
  it('is told kindly when to ask again, and nothing is looked up for that', async () => {
    const { ask, asked, wait } = limited();
    for (let n = 0; n < 3; n++) expect((await ask(originOf('U1'))).outcome).toBe('answered');
    const refused = await ask(originOf('U1'));
    expect(refused).toMatchObject({ outcome: 'notice', locale: 'en' });
    expect(refused.repeated).toBeUndefined();
    expect(JSON.stringify(refused.blocks)).toContain('Ask again in 20 seconds.');
    expect(asked()).toBe(3);
    wait(20_000);
    expect((await ask(originOf('U1'))).outcome).toBe('answered');
  });

  it('is told once a minute where others read along', async () => {
    const { ask, wait } = limited();
    for (let n = 0; n < 4; n++) await ask(originOf('U1'));
    expect((await ask(originOf('U1'))).repeated).toBe(true);
    wait(19_000);
    expect((await ask(originOf('U1'))).repeated).toBe(true);
    wait(50_000);
    for (let n = 0; n < 3; n++) await ask(originOf('U1'));
    expect((await ask(originOf('U1'))).repeated).toBeUndefined();
  });

  it('is told so in the language of the last answer, of the client, or of Demarc', async () => {
    const dutch = limited(buildAnswer({ locale: 'nl' }));
    for (let n = 0; n < 3; n++) await dutch.ask(originOf('U1'));
    const refused = await dutch.ask(originOf('U1'));
    expect([refused.locale, refused.title]).toEqual(['nl', 'Dat zijn veel vragen tegelijk']);
    for (let n = 0; n < 3; n++) await dutch.ask(originOf('U2'), { locale: 'en' });
    expect((await dutch.ask(originOf('U2'), { locale: 'en' })).locale).toBe('en');
  });

  it('takes nothing from others', async () => {
    const { ask } = limited();
    for (let n = 0; n < 9; n++) await ask(originOf('U1'));
    expect((await ask(originOf('U2'))).outcome).toBe('answered');
  });
});

describe('a channel in which many ask', () => {
  it('is answered so often, whoever asks, and each of them is told alone', async () => {
    const { ask } = limited();
    for (const user of ['U1', 'U2', 'U3', 'U4', 'U5'])
      expect((await ask(originOf(user, 'C1'))).outcome).toBe('answered');
    const { outcome, repeated } = await ask(originOf('U6', 'C1'));
    expect([outcome, repeated]).toEqual(['notice', undefined]);
    expect((await ask(originOf('U6', 'C2'))).outcome).toBe('answered');
  });
});

describe('what is not limited', () => {
  it('is a question of nobody who is known, such as the playground’s, which its address limits', async () => {
    const { ask } = limited();
    for (let n = 0; n < 50; n++) expect((await ask(undefined)).outcome).toBe('answered');
  });

  it('is each letter that is typed into a search as if it were a question', async () => {
    const { ask } = limited();
    for (let n = 0; n < 29; n++)
      expect((await ask(originOf('U1'), { overheard: true })).outcome).toBe('answered');
    for (let n = 0; n < 3; n++) await ask(originOf('U1'), { overheard: true });
    expect((await ask(originOf('U1'), { overheard: true })).outcome).toBe('notice');
  });
});
