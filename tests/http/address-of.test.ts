import type { IncomingMessage } from 'node:http';
import { describe, expect, it } from '@jest/globals';
import { addressOf } from '../../src/http/address-of.js';

function asked(remoteAddress: string | undefined, forwarded?: string): IncomingMessage {
  const headers = forwarded === undefined ? {} : { 'x-forwarded-for': forwarded };
  return { socket: { remoteAddress }, headers } as IncomingMessage;
}

describe('the address that a request is counted for', () => {
  it.each([
    ['the connection’s', 0, '203.0.113.7', undefined, '203.0.113.7'],
    ['the connection’s, whatever the header claims', 0, '203.0.113.7', '198.51.100.1', '203.0.113.7'],
    ['the one that our proxy was called from', 1, '10.0.0.1', '198.51.100.1', '198.51.100.1'],
    ['not what stands before that', 1, '10.0.0.1', '6.6.6.6, 198.51.100.1', '198.51.100.1'],
    [
      'the one that the first of two was called from',
      2,
      '10.0.0.1',
      '6.6.6.6, 198.51.100.1, 10.0.0.2',
      '198.51.100.1',
    ],
    ['the connection’s where fewer proxies speak than there are', 2, '10.0.0.1', '6.6.6.6', '10.0.0.1'],
    ['the connection’s where the header is no address', 1, '10.0.0.1', 'unknown', '10.0.0.1'],
    ['without the port that some proxies add', 1, '10.0.0.1', '198.51.100.1:4711', '198.51.100.1'],
    ['an IPv4 address in IPv6', 0, '::ffff:203.0.113.7', undefined, '203.0.113.7'],
    ['the network of an IPv6 address', 0, '2001:db8:0:1:2:3:4:5', undefined, '2001:db8:0:1::/64'],
    ['the same network, spelt in short', 0, '2001:DB8:0000:1::9', undefined, '2001:db8:0:1::/64'],
    ['a network of IPv6 in brackets', 1, '::1', '[2001:db8::5]:443', '2001:db8:0:0::/64'],
    ['nothing where there is none', 0, undefined, undefined, ''],
  ] as const)('is %s', (_what, proxies, remote, forwarded, address) => {
    expect(addressOf(asked(remote, forwarded), proxies)).toBe(address);
  });
});
