import type { Cues } from './find-cues.js';
import type { KindReading } from './find-kind.js';
import { type Findings, LIKELY } from './findings.js';
import { PARTY_WORDS } from './party-words.js';

const WHOLE = ['ours', 'theirs', 'overview'] as const;
type Whole = (typeof WHOLE)[number];

/** Whether a service is asked about as a whole, and whose share of it. */
export function wholeKind({ asks }: KindReading, cues: Cues): Whole | null {
  const best = WHOLE.reduce((one, other) => (asks(other) > asks(one) ? other : one));
  if (asks(best) > 0.4) return best;
  if (asks('ours') + asks('theirs') + asks('overview') + asks('stack') < LIKELY) return null;
  return cues.ours ? 'ours' : cues.theirs ? 'theirs' : 'overview';
}

/** What the wording alone asks for as a whole, where no task stands out. */
export function wholeByCue({ cues, reading, kind: { asks } }: Findings): Whole | null {
  if (asks('ours') + asks('theirs') + asks('overview') + asks('stack') < 0.25) return null;
  const sides = (['aws', 'customer'] as const).filter((side) =>
    reading.tokens.some(({ word }) => PARTY_WORDS[side].has(word)),
  );
  if (cues.overview || (sides.length === 2 && (cues.ours || cues.theirs))) return 'overview';
  return cues.ours ? 'ours' : cues.theirs ? 'theirs' : null;
}
