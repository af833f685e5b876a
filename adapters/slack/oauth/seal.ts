import { CompactEncrypt, compactDecrypt, errors } from 'jose';
import { ConfigError, StoreError } from '../../../src/contract/errors.js';
import { deriveKey } from './derive-key.js';

/** Makes a text unreadable to whoever reads the store, and notices when it was changed or belongs to another tenant. */
export interface Seal {
  seal(text: string, tenant: string): Promise<string>;
  /** Throws ConfigError when no key is the one it was sealed with, StoreError when it is damaged or not this tenant's. */
  open(sealed: string, tenant: string): Promise<string>;
}

const ALGORITHMS = { keyManagementAlgorithms: ['dir'], contentEncryptionAlgorithms: ['A256GCM'] };

/**
 * Seals with the first key and opens with any, so that a new key is put in front and an old one stays until nothing sealed
 * with it is left. The keys are base64 of 32 bytes each. A sealed text is a compact JWE (RFC 7516) with AES-256-GCM.
 */
export function createSeal(keys: readonly [string, ...string[]]): Seal {
  const [first] = keys;
  const opening = new Map(keys.map((key) => [keyId(key), deriveKey(key, 'seal')]));
  const sealing = { kid: keyId(first), key: deriveKey(first, 'seal') };
  return {
    seal(text, tenant) {
      return new CompactEncrypt(new TextEncoder().encode(text))
        .setProtectedHeader({ alg: 'dir', enc: 'A256GCM', kid: sealing.kid, sub: tenant })
        .encrypt(sealing.key);
    },
    async open(sealed, tenant) {
      try {
        const { plaintext, protectedHeader } = await compactDecrypt(
          sealed,
          ({ kid = '' }) => opening.get(kid) ?? unknownKey(tenant),
          ALGORITHMS,
        );
        if (protectedHeader.sub === tenant) return new TextDecoder().decode(plaintext);
      } catch (error) {
        if (!(error instanceof errors.JOSEError)) throw error;
      }
      throw new StoreError(
        `The installation that is kept for ${tenant} is damaged: it was changed outside of Demarc. Let the workspace install Demarc again.`,
      );
    },
  };
}

/** Tells keys apart without telling anything about them. */
function keyId(key: string): string {
  return Buffer.from(deriveKey(key, 'key-id').subarray(0, 8)).toString('base64url');
}

function unknownKey(tenant: string): never {
  throw new ConfigError([
    `DEMARC_ENCRYPTION_KEY holds no key that opens the installation of ${tenant}: add the earlier key behind a comma, or let the workspace install Demarc again.`,
  ]);
}
