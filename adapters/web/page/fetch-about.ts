import type { About } from '../about.js';

/** Asks what is behind the page. Undefined when Demarc cannot be reached; never rejects. */
export async function fetchAbout(): Promise<About | undefined> {
  try {
    const response = await fetch('/api/about');
    return response.ok ? ((await response.json()) as About) : undefined;
  } catch {
    return undefined;
  }
}
