import { everyCell } from '../every-cell.js';
import type { Rule } from '../rule.js';

/**
 * A verdict and its `default` say the same: what is off until somebody turns it on is not AWS's duty, and what is on by
 * itself is not the customer's alone. (Two verdicts for one cell of one file are refused when the file is read.)
 */
export const verdictsDoNotContradict: Rule = {
  name: 'verdicts do not contradict',
  check(knowledge) {
    return everyCell(knowledge).flatMap(({ place, path, cell }) => {
      if (cell.party === 'not-applicable') return [];
      const at = (message: string) => [
        { file: place.file, line: place.lineOf([...path, 'default']), message },
      ];
      if (cell.default === 'off' && cell.party === 'aws')
        return at('"default: off" contradicts "party: aws": opt-in protection is the customer’s');
      if (cell.default === 'on' && cell.party === 'customer')
        return at('"default: on" contradicts "party: customer": on with a choice left is shared');
      return [];
    });
  },
};
