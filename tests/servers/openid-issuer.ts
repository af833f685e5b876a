import { createHmac, createPrivateKey, createPublicKey, type JsonWebKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { exportJWK, SignJWT } from 'jose';

/** What a token says; each can be made wrong. */
export interface TokenClaims {
  readonly audience: string;
  /** null leaves the claim out. */
  readonly serviceUrl: string | null;
  readonly issuer?: string;
  /** Seconds from now; negative for a token that has expired. */
  readonly expiresIn?: number;
  /** Seconds from now; positive for a token that is not valid yet. */
  readonly validFrom?: number;
  /**
   * `unlisted`: the id of a key that is not in the list. `forged`: a listed id, but another key has signed. `elsewhere`: a
   * listed key that may sign for another channel only.
   */
  readonly key?: 'listed' | 'unlisted' | 'forged' | 'elsewhere';
  /** `none`: not signed at all. `HS256`: signed with the listed public key, which everybody has, as if it were a secret. */
  readonly algorithm?: 'RS256' | 'none' | 'HS256';
  /** Claims besides those. */
  readonly more?: Readonly<Record<string, unknown>>;
}

/** Signs tokens as the Bot Connector does, and lists its public keys. */
export interface OpenIdIssuer {
  readonly keys: readonly object[];
  sign(claims: TokenClaims): Promise<string>;
}

/** An issuer. Its keys are always the same, since making three takes half a second; they open nothing but these tests. */
export async function createOpenIdIssuer(): Promise<OpenIdIssuer> {
  const { listed, elsewhere, other } = readKeys();
  const listedKey = await exportJWK(createPublicKey(listed));
  const privateKeys = { listed, elsewhere, unlisted: other, forged: other };
  return {
    keys: [
      { ...listedKey, kid: 'listed', use: 'sig', endorsements: ['msteams'] },
      {
        ...(await exportJWK(createPublicKey(elsewhere))),
        kid: 'elsewhere',
        use: 'sig',
        endorsements: ['webchat'],
      },
    ],
    async sign(claims) {
      const { key = 'listed', algorithm = 'RS256' } = claims;
      const kid = key === 'forged' ? 'listed' : key;
      const payload = payloadOf(claims, Math.floor(Date.now() / 1000));
      if (algorithm === 'RS256')
        return new SignJWT(payload)
          .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid })
          .sign(privateKeys[key]);
      const unsigned = [{ alg: algorithm, typ: 'JWT', kid }, payload].map(encode).join('.');
      return algorithm === 'none' ? `${unsigned}.` : `${unsigned}.${hmac(unsigned, listedKey)}`;
    },
  };
}

function readKeys() {
  const file = new URL('./openid-keys.json', import.meta.url);
  const keys: Readonly<Record<'listed' | 'elsewhere' | 'other', JsonWebKey>> = JSON.parse(
    readFileSync(file, 'utf8'),
  );
  const read = (key: JsonWebKey) => createPrivateKey({ key, format: 'jwk' });
  return { listed: read(keys.listed), elsewhere: read(keys.elsewhere), other: read(keys.other) };
}

function payloadOf(
  { audience, serviceUrl, issuer = 'https://api.botframework.com', ...times }: TokenClaims,
  now: number,
) {
  const { expiresIn = 3600, validFrom = -7200, more = {} } = times;
  return {
    ...(serviceUrl === null ? {} : { serviceurl: serviceUrl }),
    iss: issuer,
    aud: audience,
    nbf: now + validFrom,
    exp: now + expiresIn,
    ...more,
  };
}

function encode(part: object): string {
  return Buffer.from(JSON.stringify(part)).toString('base64url');
}

/** What a library would check an HS256 signature with, if it took the listed public key for the secret. */
function hmac(text: string, publicKey: JsonWebKey): string {
  const pem = createPublicKey({ key: publicKey, format: 'jwk' }).export({ type: 'pkcs1', format: 'pem' });
  return createHmac('sha256', pem).update(text).digest('base64url');
}
