import { hkdfSync } from 'node:crypto';

/**
 * A key of 32 bytes for one purpose, derived (HKDF, RFC 5869) from a key of the configuration, which is base64. No purpose
 * learns anything about the key of another, so one setting serves them all.
 */
export function deriveKey(key: string, purpose: 'seal' | 'key-id' | 'state'): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', Buffer.from(key, 'base64'), '', `demarc/slack/${purpose}`, 32));
}
