import { describe, expect, it } from '@jest/globals';
import { ConnectorError } from '../../../../adapters/teams/reply/connector-error.js';
import { deliveryTrouble } from '../../../../adapters/teams/reply/delivery-trouble.js';

/** An answer 429 with this `Retry-After`. */
function throttled(retryAfter: string | undefined) {
  return new ConnectorError('too much', 429, 'Throttled', true, retryAfter);
}

describe('what becomes of a message', () => {
  const now = Date.parse('2026-11-28T12:00:00Z');

  it.each([
    ['3', 3_000],
    ['0', 0],
    ['Sat, 28 Nov 2026 12:00:07 GMT', 7_000],
    ['Sat, 28 Nov 2026 11:00:00 GMT', 0],
    ['soon', null],
    [undefined, null],
  ])('that Teams has no time for waits as Retry-After says: %s', (header, after) => {
    expect(deliveryTrouble(throttled(header), now)).toEqual({ kind: 'wait', after });
  });

  it.each([
    ['a login that cannot be reached', { errorCode: 'network_error' }, { kind: 'again' }],
    ['a login that refuses', { errorCode: 'invalid_client' }, { kind: 'never', gone: false }],
    ['a defect of ours', new TypeError('x'), { kind: 'never', gone: false }],
    ['nothing to go by', undefined, { kind: 'never', gone: false }],
  ])('after %s is known', (_what, error, trouble) => {
    expect(deliveryTrouble(error, now)).toEqual(trouble);
  });
});
