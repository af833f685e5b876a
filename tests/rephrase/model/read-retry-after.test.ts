import { describe, expect, it } from '@jest/globals';
import { readRetryAfter } from '../../../src/rephrase/model/read-retry-after.js';

const NOW = Date.parse('2026-11-02T10:00:00Z');

describe('how long a server asks to be left alone', () => {
  it.each<[Record<string, string>, number | null]>([
    [{}, null],
    [{ 'retry-after': '2' }, 2000],
    [{ 'retry-after': ' 0 ' }, 0],
    [{ 'retry-after': 'Mon, 02 Nov 2026 10:00:05 GMT' }, 5000],
    [{ 'retry-after': 'Mon, 02 Nov 2026 09:00:00 GMT' }, 0],
    [{ 'retry-after': 'soon' }, null],
    [{ 'retry-after': '1e99' }, null],
    [{ 'retry-after': '2', 'retry-after-ms': '1500' }, 1500],
    [{ 'retry-after': '2', 'retry-after-ms': 'x' }, 2000],
  ])('is read from %j', (headers, expected) => {
    expect(readRetryAfter((name) => headers[name] ?? null, NOW)).toBe(expected);
  });
});
