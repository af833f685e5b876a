import { describe, expect, it } from '@jest/globals';
import { StoreError } from '../../src/contract/errors.js';
import { createMetrics } from '../../src/metrics/create-metrics.js';
import { createMemoryStore } from '../../src/store/memory-store.js';
import type { Store } from '../../src/store/store.js';
import { timeStore } from '../../src/store/time-store.js';
import { sumOf } from '../metrics/read-samples.js';
import { quizContract } from './quiz-contract.js';
import { storeContract } from './store-contract.js';
import { turnContract } from './turn-contract.js';

const open = async () => timeStore(createMemoryStore(), 'files', createMetrics());
storeContract('timed', open);
turnContract('timed', open);
quizContract('timed', open);

describe('a store that is timed', () => {
  it('does all that the store does', () => {
    const store = createMemoryStore();
    expect(Object.keys(timeStore(store, 'files', createMetrics())).sort()).toEqual(Object.keys(store).sort());
  });

  it('tells by kind and operation how long it took, and what failed', async () => {
    const metrics = createMetrics();
    const broken = new StoreError('The disk is full.');
    const store: Store = { ...createMemoryStore(), keepPreference: () => Promise.reject(broken) };
    const timed = timeStore(store, 'postgres', metrics);
    await timed.preference('slack:T1:U1');
    await expect(timed.keepPreference('slack:T1:U1', { locale: 'nl' })).rejects.toBe(broken);
    const text = await metrics.read();
    for (const operation of ['preference', 'keepPreference'])
      expect(sumOf(text, 'demarc_store_seconds_count', { store: 'postgres', operation })).toBe(1);
    expect(sumOf(text, 'demarc_store_errors_total')).toBe(1);
    expect(sumOf(text, 'demarc_store_errors_total', { operation: 'keepPreference' })).toBe(1);
    expect(text).not.toContain('U1');
  });
});
