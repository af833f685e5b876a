import { exportJWK, generateKeyPair, SignJWT } from 'jose';

/** What a token says; each can be made wrong. */
export interface TokenClaims {
  readonly audience: string;
  readonly serviceUrl: string;
  readonly issuer?: string;
  /** Seconds from now; negative for a token that has expired. */
  readonly expiresIn?: number;
  /** `unlisted`: the id of a key that is not in the list. `forged`: a listed id, but another key has signed. */
  readonly key?: 'listed' | 'unlisted' | 'forged';
}

/** Signs tokens as the Bot Connector does, and lists its public key. */
export interface OpenIdIssuer {
  readonly keys: readonly object[];
  sign(claims: TokenClaims): Promise<string>;
}

/** A new issuer with keys of its own. */
export async function createOpenIdIssuer(): Promise<OpenIdIssuer> {
  const [listed, other] = await Promise.all([generateKeyPair('RS256'), generateKeyPair('RS256')]);
  const listedKey = {
    ...(await exportJWK(listed.publicKey)),
    kid: 'listed',
    use: 'sig',
    endorsements: ['msteams'],
  };
  return {
    keys: [listedKey],
    sign({
      audience,
      serviceUrl,
      issuer = 'https://api.botframework.com',
      expiresIn = 3600,
      key = 'listed',
    }) {
      const now = Math.floor(Date.now() / 1000);
      return new SignJWT({ serviceurl: serviceUrl })
        .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: key === 'unlisted' ? 'unlisted' : 'listed' })
        .setIssuer(issuer)
        .setAudience(audience)
        .setNotBefore(now - 7200)
        .setExpirationTime(now + expiresIn)
        .sign(key === 'listed' ? listed.privateKey : other.privateKey);
    },
  };
}
