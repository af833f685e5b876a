import type { Answer } from '../../../src/contract/answer.js';

/** Whether an answer is worth other people's time. */
export function saysSomething({ outcome }: Answer): boolean {
  return outcome === 'answered' || outcome === 'depends';
}
