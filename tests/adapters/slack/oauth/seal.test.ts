import { describe, expect, it } from '@jest/globals';
import { createSeal } from '../../../../adapters/slack/oauth/seal.js';
import { ConfigError, StoreError } from '../../../../src/contract/errors.js';
import { testKey } from './test-key.js';

const TEXT = '{"token":"xoxb-secret"}';
const seal = createSeal([testKey(1)]);

describe('a seal', () => {
  it('opens what it has sealed, and shows nothing of it', async () => {
    const sealed = await seal.seal(TEXT, 'slack:T1');
    expect(await seal.open(sealed, 'slack:T1')).toBe(TEXT);
    expect(sealed).not.toContain('xoxb');
    expect(Buffer.from(sealed, 'base64url').toString()).not.toContain('xoxb');
  });

  it('never seals the same text alike', async () => {
    expect(await seal.seal(TEXT, 'slack:T1')).not.toBe(await seal.seal(TEXT, 'slack:T1'));
  });

  it('opens with an earlier key and seals with the first', async () => {
    const early = await seal.seal(TEXT, 'slack:T1');
    const rotated = createSeal([testKey(2), testKey(1)]);
    expect(await rotated.open(early, 'slack:T1')).toBe(TEXT);
    const late = await rotated.seal(TEXT, 'slack:T1');
    expect(await createSeal([testKey(2)]).open(late, 'slack:T1')).toBe(TEXT);
    await expect(seal.open(late, 'slack:T1')).rejects.toThrow(ConfigError);
  });

  it('names the setting and the remedy when the key is another, and no key', async () => {
    const error = await createSeal([testKey(3)])
      .open(await seal.seal(TEXT, 'slack:T1'), 'slack:T1')
      .catch((failure: unknown) => failure);
    expect(error).toBeInstanceOf(ConfigError);
    expect(String(error)).toMatch(
      /DEMARC_ENCRYPTION_KEY holds no key that opens the installation of slack:T1/,
    );
    for (const byte of [1, 3]) expect(String(error)).not.toContain(testKey(byte).slice(0, 8));
  });

  it.each([
    ['cut', (sealed: string) => sealed.slice(0, -4)],
    [
      'changed',
      (sealed: string) =>
        sealed.replace(/.(.{30})$/, (_whole, rest) => `${sealed.at(-31) === 'A' ? 'B' : 'A'}${rest}`),
    ],
    ['no seal at all', () => 'nonsense'],
    ['empty', () => ''],
    ['in clear', () => TEXT],
  ])('tells that what is kept is damaged when it is %s', async (_how, damage) => {
    const damaged = damage(await seal.seal(TEXT, 'slack:T1'));
    await expect(seal.open(damaged, 'slack:T1')).rejects.toThrow(StoreError);
    await expect(seal.open(damaged, 'slack:T1')).rejects.toThrow(/slack:T1 is damaged/);
  });

  it('opens nothing under the name of another tenant', async () => {
    await expect(seal.open(await seal.seal(TEXT, 'slack:T1'), 'slack:T2')).rejects.toThrow(StoreError);
  });
});
