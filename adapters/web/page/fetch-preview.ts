import type { Locale } from '../../../src/contract/locale.js';
import type { Preview } from './preview.js';

/** Why there is no answer: the question was refused, Demarc failed, or it could not be reached. */
export type Failure = 'refused' | 'broken' | 'unreachable';

/** A question of the page. */
export interface PreviewRequest {
  readonly question: string;
  readonly conversation: string;
  /** Undefined: recognised from the question. */
  readonly locale: Locale | undefined;
  /** The `after` of an earlier reply: asks as was asked then. Absent: goes on in the conversation. */
  readonly after?: string | undefined;
  /** Only typed so far: answered, but not kept in the conversation, counted or refined. */
  readonly draft?: true;
}

/** Asks Demarc and gets the answer as every platform draws it. Rejects only when `signal` is aborted. */
export async function fetchPreview(
  request: PreviewRequest,
  signal: AbortSignal,
): Promise<{ readonly ok: Preview } | { readonly failure: Failure }> {
  try {
    const response = await fetch('/api/preview', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...request, explain: true }),
      signal,
    });
    if (response.ok) return { ok: (await response.json()) as Preview };
    return { failure: response.status < 500 ? 'refused' : 'broken' };
  } catch {
    signal.throwIfAborted();
    return { failure: 'unreachable' };
  }
}
