import type { Preview } from './preview.js';

/** Waits for what may take the place of an answer; `name` is its `refining`. Undefined when nothing better came. Never rejects. */
export async function fetchRefined(name: string, signal: AbortSignal): Promise<Preview | undefined> {
  try {
    const response = await fetch(`/api/refined/${encodeURIComponent(name)}`, { signal });
    return response.status === 200 ? ((await response.json()) as Preview) : undefined;
  } catch {
    return undefined;
  }
}
