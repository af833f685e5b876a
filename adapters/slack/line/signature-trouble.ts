// Through the default import: a test looks on at what is compared.
import crypto, { type KeyObject } from 'node:crypto';

/** How old a delivery may be, in seconds: longer ago, somebody plays it again. */
const OLDEST = 5 * 60;

/** What stands in the headers of a delivery. */
export interface Signed {
  readonly signature: unknown;
  /** Seconds since the epoch. */
  readonly timestamp: unknown;
}

/**
 * Says why a delivery is not Slack's, in words without anything of it, as Bolt words it; undefined when it is. Bolt's own check
 * draws a random key and makes two more digests for each delivery, to compare in constant time what Node.js compares so by
 * itself. `now`: milliseconds since the epoch. https://docs.slack.dev/authentication/verifying-requests-from-slack
 */
export function signatureTrouble(
  { signature, timestamp }: Signed,
  body: Buffer,
  key: KeyObject,
  now: number,
): string | undefined {
  if (typeof signature !== 'string') return 'header x-slack-signature did not have the expected type';
  if (typeof timestamp !== 'string' || !/^\d{1,15}$/.test(timestamp))
    return 'header x-slack-request-timestamp did not have the expected type';
  if (Number(timestamp) < Math.floor(now / 1_000) - OLDEST)
    return 'x-slack-request-timestamp must differ from system time by no more than 5 minutes or request is stale';
  if (!signature.startsWith('v0=')) return 'unknown signature version';
  const digest = crypto.createHmac('sha256', key).update(`v0:${timestamp}:`).update(body).digest('hex');
  const [own, given] = [Buffer.from(digest), Buffer.from(signature.slice('v0='.length))];
  const isSame = own.length === given.length && crypto.timingSafeEqual(own, given);
  return isSame ? undefined : 'signature mismatch';
}
