import pMap from 'p-map';

/** What became of one address. */
export interface LinkResult {
  readonly url: string;
  /** `moved`: it answers, but from another page; `broken`: with an error; `silent`: not at all. */
  readonly state: 'fine' | 'moved' | 'broken' | 'silent';
  /** The other page, the status, or the reason; empty when all is fine. */
  readonly detail: string;
}

/** How long one address may take to answer, in milliseconds, and how many are asked at once: kind to whoever serves them. */
const TIMEOUT = 10_000;
const AT_ONCE = 6;

/**
 * Asks every address once, over the network, and tells which moved or are gone; in the order given. Where none of the
 * first few answers there is no network, and the rest is not asked.
 */
export async function checkLinks(urls: readonly string[]): Promise<LinkResult[]> {
  const ask = (some: readonly string[]) => pMap(some, checkLink, { concurrency: AT_ONCE });
  const first = await ask(urls.slice(0, AT_ONCE));
  if (first.every(({ state }) => state === 'silent')) return first;
  return [...first, ...(await ask(urls.slice(AT_ONCE)))];
}

async function checkLink(url: string): Promise<LinkResult> {
  try {
    const response = await fetch(url, { redirect: 'follow', signal: AbortSignal.timeout(TIMEOUT) });
    await response.body?.cancel();
    if (!response.ok) return { url, state: 'broken', detail: `status ${response.status}` };
    if (pageOf(response.url) !== pageOf(url)) return { url, state: 'moved', detail: response.url };
    return { url, state: 'fine', detail: '' };
  } catch (error) {
    return { url, state: 'silent', detail: reasonOf(error) };
  }
}

/** An address without what does not make it another page: fragment, query, a slash at the end. */
function pageOf(url: string): string {
  const { origin, pathname } = new URL(url);
  return origin + pathname.replace(/\/$/, '');
}

function reasonOf(error: unknown): string {
  const { name, cause } = error as { name?: string; cause?: NodeJS.ErrnoException };
  if (name === 'TimeoutError') return `nothing within ${TIMEOUT / 1_000} s`;
  return cause?.code ?? '';
}
