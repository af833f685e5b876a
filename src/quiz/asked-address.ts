import { quizAddress } from './quiz-address.js';

/** Where it is kept what a place asked for, apart from what comes by itself, so that neither crowds the other out. */
export function askedAddress(place: string): string {
  return `${quizAddress(place)}:asked`;
}
