import type { Answer } from '../../../src/contract/answer.js';
import { shortenText } from './shorten-text.js';
import { TEAMS_LIMITS } from './teams-limits.js';

/** What a search result shows of an answer: plain text, one line each. */
export interface Preview {
  readonly title: string;
  readonly text: string;
}

/** An answer as one result of a search: what it is about, which tells results apart, and below it the verdict in words. */
export function renderPreview({ headline, title }: Answer): Preview {
  const [first = '', ...more] = [title, headline].map(oneLine).filter(Boolean);
  return {
    title: shortenText(first, TEAMS_LIMITS.preview),
    text: shortenText(more.join(' '), TEAMS_LIMITS.preview),
  };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
