import { RespondError, webApi } from '@slack/bolt';
import { PlatformError, StoreError } from '../../src/contract/errors.js';
import type { LogFields } from '../../src/contract/log.js';

/**
 * What may be logged of an error: its kind and the codes that Slack or the network gave it. Its message stays out,
 * because it may quote what somebody typed; our own say what broke and the remedy, nothing else.
 */
export function errorFields(error: unknown): LogFields {
  const inner = wrapped(error);
  if (inner !== undefined) return errorFields(inner);
  const kind = error instanceof Error ? error.name : typeof error;
  if (error instanceof webApi.WebAPIPlatformError) return { kind, reason: slackCode(error.data.error) };
  if (error instanceof webApi.WebAPIRateLimitedError) return { kind, retryAfter: error.retryAfter };
  if (error instanceof webApi.WebAPIHTTPError || error instanceof RespondError)
    return { kind, status: error.statusCode };
  if (error instanceof StoreError || error instanceof PlatformError) return { kind, problem: error.message };
  return { kind, code: deepestCode(error) };
}

/** What a PlatformError, or an error that Bolt has wrapped, stands around. */
function wrapped(error: unknown): unknown {
  if (error instanceof PlatformError) return error.cause;
  return typeof error === 'object' && error !== null ? (error as { original?: unknown }).original : undefined;
}

/** Where an answer was no JSON, Slack's client puts the whole of it in the place of the code. */
function slackCode(code: string): string {
  return /^\w{1,80}$/.test(code) ? code : 'unreadable';
}

/** The code of the innermost cause, such as ECONNREFUSED. */
function deepestCode(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  const { code, cause } = error as { code?: unknown; cause?: unknown };
  return deepestCode(cause) ?? (typeof code === 'string' ? code : undefined);
}
