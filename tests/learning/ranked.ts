import type { RankedGap } from '../../src/learning/ranked-gap.js';
import { readShape } from '../../src/learning/read-shape.js';

/** A gap of a shape, asked once, with whatever else a test is about. */
export function ranked(text: string, rest: Partial<RankedGap> = {}): RankedGap {
  const shape = readShape(text);
  if (!shape) throw new Error(`no shape: ${text}`);
  return {
    shape,
    unanswered: 1,
    notHelpful: 0,
    helpful: 0,
    reasons: [],
    last: '2026-11-28',
    questions: [],
    remarks: [],
    ...rest,
  };
}
