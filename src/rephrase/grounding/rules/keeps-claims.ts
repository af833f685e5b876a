import type { Mark, Who } from '../marks.js';
import { isContent } from '../same-concept.js';
import { OPENING } from '../stretches.js';
import type { Rule } from '../told.js';

/**
 * "And then it is AWS's": what says of whom something is and nothing else stays, however much of the fact is told beside it,
 * unless they are named as often in another way ("choosing it is your job", "you choose it").
 */
export const keepsClaims: Rule = {
  name: 'claim',
  holds: ({ given, worded }) => {
    const [before, now] = [claimsIn(given), claimsIn(worded)];
    return before.every(
      (who) =>
        timesIn(now, who) >= timesIn(before, who) ||
        timesIn(partiesIn(worded), who) >= timesIn(partiesIn(given), who),
    );
  },
};

/** Who is named in stretches that hold no word of meaning. */
function claimsIn(marks: readonly Mark[]): Who[] {
  const claims: Who[] = [];
  let named: Who | undefined;
  let isBare = true;
  const end = () => {
    if (named && isBare) claims.push(named);
    named = undefined;
    isBare = true;
  };
  for (const mark of marks) {
    if (mark.type === 'break' || (mark.type === 'marker' && OPENING.has(mark.marker))) end();
    else if (mark.type === 'party') named = mark.who;
    else if (mark.type === 'number' || (isContent(mark) && !mark.optional)) isBare = false;
  }
  end();
  return claims;
}

function partiesIn(marks: readonly Mark[]): Who[] {
  return marks.flatMap((mark) => (mark.type === 'party' ? [mark.who] : []));
}

function timesIn(all: readonly Who[], who: Who): number {
  return all.filter((one) => one === who).length;
}
