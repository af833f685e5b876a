import { advice } from '../lists/advice.js';
import { addingKind } from '../text/adding-kind.js';

/** What the reader had better do, says the model. */
export const adviceAdded = addingKind('advice-added', advice);
