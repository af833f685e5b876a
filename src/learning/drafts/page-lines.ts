import { todo } from './todo.js';

/** A source that is still to be found, under a key that is free in its file. */
export function pageLines(key: string): string[] {
  return [
    `${key}:`,
    `  title: ${todo('the title of the page')}`,
    `  url: ${todo('AWS’s own page: https://docs.aws.amazon.com/…')}`,
    `  checked: ${todo('the day on which you read it, as YYYY-MM-DD')}`,
  ];
}
