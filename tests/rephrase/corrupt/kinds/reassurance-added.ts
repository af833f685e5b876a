import { reassurances } from '../lists/reassurances.js';
import { addingKind } from '../text/adding-kind.js';

/** What calms, and no fact tells. */
export const reassuranceAdded = addingKind('reassurance-added', reassurances);
