import { RespondError, webApi } from '@slack/bolt';
import { StoreError } from '../../src/contract/errors.js';
import type { LogFields } from '../../src/contract/log.js';

/**
 * What may be logged of an error: its kind and the codes that Slack or the network gave it. Its message stays out,
 * because it may quote what somebody typed; a StoreError's names a file and a remedy, nothing else.
 */
export function errorFields(error: unknown): LogFields {
  const kind = error instanceof Error ? error.name : typeof error;
  if (error instanceof webApi.WebAPIPlatformError) return { kind, reason: slackCode(error.data.error) };
  if (error instanceof webApi.WebAPIRateLimitedError) return { kind, retryAfter: error.retryAfter };
  if (error instanceof webApi.WebAPIHTTPError || error instanceof RespondError)
    return { kind, status: error.statusCode };
  if (error instanceof StoreError) return { kind, problem: error.message };
  return { kind, code: deepestCode(error) };
}

/** Where an answer was no JSON, Slack's client puts the whole of it in the place of the code. */
function slackCode(code: string): string {
  return /^\w{1,80}$/.test(code) ? code : 'unreadable';
}

/** The code of the innermost cause, such as ECONNREFUSED; Bolt calls a cause `original`. */
function deepestCode(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  const { code, cause, original } = error as { code?: unknown; cause?: unknown; original?: unknown };
  return deepestCode(cause ?? original) ?? (typeof code === 'string' ? code : undefined);
}
