import pMap from 'p-map';

/** What became of one address. */
export interface LinkResult {
  readonly url: string;
  /** `moved`: it answers, but from another page; `broken`: it answers with an error, or not at all. */
  readonly state: 'fine' | 'moved' | 'broken';
  /** The other page, the status, or the reason; empty when all is fine. */
  readonly detail: string;
}

/** How long one address may take to answer, in milliseconds, and how many are asked at once: kind to whoever serves them. */
const TIMEOUT = 20_000;
const AT_ONCE = 6;

/** Asks every address once, over the network, and tells which moved or are gone; in the order given. */
export function checkLinks(urls: readonly string[]): Promise<LinkResult[]> {
  return pMap(urls, checkLink, { concurrency: AT_ONCE });
}

async function checkLink(url: string): Promise<LinkResult> {
  try {
    const response = await fetch(url, { redirect: 'follow', signal: AbortSignal.timeout(TIMEOUT) });
    await response.body?.cancel();
    if (!response.ok) return { url, state: 'broken', detail: `status ${response.status}` };
    if (pageOf(response.url) !== pageOf(url)) return { url, state: 'moved', detail: response.url };
    return { url, state: 'fine', detail: '' };
  } catch (error) {
    return { url, state: 'broken', detail: reasonOf(error) };
  }
}

/** An address without what does not make it another page: fragment, query, a slash at the end. */
function pageOf(url: string): string {
  const { origin, pathname } = new URL(url);
  return origin + pathname.replace(/\/$/, '');
}

function reasonOf(error: unknown): string {
  const { name, cause } = error as { name?: string; cause?: NodeJS.ErrnoException };
  if (name === 'TimeoutError') return `no answer within ${TIMEOUT / 1_000} s`;
  const code = cause?.code;
  return code ? `no answer (${code})` : 'no answer';
}
