import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { createLater } from '../../src/store/write-later.js';

describe('what is written later', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('is written once, half a minute after the first change', async () => {
    const written: string[] = [];
    const later = createLater(async (name: string) => void written.push(name));
    later.write('turns');
    await jest.advanceTimersByTimeAsync(20_000);
    later.write('turns');
    expect(written).toEqual([]);
    await jest.advanceTimersByTimeAsync(10_000);
    expect(written).toEqual(['turns']);
    await jest.advanceTimersByTimeAsync(60_000);
    expect(written).toEqual(['turns']);
  });

  it('is written at once when it has to be', async () => {
    const written: string[] = [];
    const later = createLater(async (name: string) => void written.push(name));
    later.write('turns');
    later.write('tips');
    await later.flush();
    expect(written).toEqual(['turns', 'tips']);
    await later.flush();
    expect(written).toEqual(['turns', 'tips']);
  });

  it('is written with the next change when it could not be', async () => {
    let tries = 0;
    const later = createLater(async () => {
      tries += 1;
      if (tries === 1) throw new Error('no room');
    });
    later.write('turns');
    await jest.advanceTimersByTimeAsync(30_000);
    later.write('turns');
    await later.flush();
    expect(tries).toBe(2);
  });
});
