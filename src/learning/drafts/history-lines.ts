import { todo } from './todo.js';

/** What has moved, still to be found out; goes into a cell. */
export function historyLines(page: string): string[] {
  return [
    'history:',
    `  - since: ${todo('the day from which it holds, as YYYY-MM-DD')}`,
    `    en: ${todo('how it is now; before, how it was')}`,
    `    nl: ${todo('hoe het nu is; daarvoor hoe het was')}`,
    `    source: ${page}`,
  ];
}
