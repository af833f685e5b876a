import { setImmediate } from 'node:timers/promises';
import { KnowledgeError } from '../../contract/errors.js';
import type { Findings } from '../check-knowledge.js';
import type { Knowledge } from '../knowledge.js';
import type { Problem } from '../knowledge-file.js';
import { formatProblems } from '../read-knowledge-files.js';
import { checkHere } from './check-here.js';
import { checkOverlay } from './check-overlay.js';
import { layOver } from './lay-over.js';
import type { Overlay } from './overlay.js';
import { readOverlay } from './read-overlay.js';
import { withHere } from './with-here.js';

/** The knowledge base with an overlay over it. */
export interface Overlaid {
  readonly knowledge: Knowledge;
  readonly overlay: Overlay;
  readonly warnings: Findings['warnings'];
}

/**
 * Reads, checks and lays the overlay in a folder over `base`, which stays as it is. `today` is an ISO date. Throws
 * ConfigError when there is no such folder, KnowledgeError with every problem (file, line, remedy) when anything is wrong
 * in it: it is laid over as a whole or not at all.
 */
export async function loadOverlay(folder: string, base: Knowledge, today: string): Promise<Overlaid> {
  const overlay = await readOverlay(folder, base);
  const { problems, warnings } = checkOverlay(overlay, base, today);
  refuse(problems, folder);
  await setImmediate();
  const laid = layOver(base, overlay);
  // Each step takes some hundredths of a second, between which questions that have arrived are answered.
  await setImmediate();
  refuse(checkHere(overlay, laid), folder);
  await setImmediate();
  return { knowledge: withHere(laid, overlay), overlay, warnings };
}

function refuse(problems: readonly Problem[], folder: string): void {
  if (problems.length > 0) throw new KnowledgeError(formatProblems(problems, ''), `The overlay in ${folder}`);
}
