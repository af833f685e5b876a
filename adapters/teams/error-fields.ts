import { PlatformError, StoreError } from '../../src/contract/errors.js';
import type { LogFields } from '../../src/contract/log.js';

/** How many lines of a stack are worth a log line. */
const FRAMES = 4;

/**
 * What may be logged of an error: its kind, an HTTP status or code, and where it came from. Its message may repeat what
 * somebody typed or a token, so it is left out; only StoreError is known to name nothing but files.
 */
export function errorFields(error: unknown): LogFields {
  if (!(error instanceof Error)) return { kind: typeof error };
  // What Teams answered is told by the error beneath.
  const { statusCode, code } = (error instanceof PlatformError ? (error.cause ?? error) : error) as {
    statusCode?: unknown;
    code?: unknown;
  };
  const frames = error.stack?.split('\n').filter((line) => /^\s+at /.test(line));
  return {
    kind: error.name,
    ...(typeof statusCode === 'number' ? { status: statusCode } : {}),
    ...(typeof code === 'string' ? { code } : {}),
    ...(error instanceof StoreError ? { message: error.message } : {}),
    at: frames
      ?.slice(0, FRAMES)
      .map((line) => line.trim())
      .join('; '),
  };
}
