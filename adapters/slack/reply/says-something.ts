import type { Answer } from '../../../src/contract/answer.js';

/** Whether an answer is worth other people's time, as a question of the quiz is too. */
export function saysSomething({ outcome, quiz }: Answer): boolean {
  return outcome === 'answered' || outcome === 'depends' || quiz !== undefined;
}
