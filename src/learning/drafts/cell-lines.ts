import { todo } from './todo.js';

/** A verdict that is still to be found, backed by the source under a key. */
export function cellLines(page: string): string[] {
  return [
    `party: ${todo('aws, customer, shared or not-applicable')}`,
    `basis: ${todo('documented or derived')}`,
    'aws:',
    `  en: ${todo('AWS …')}`,
    `  nl: ${todo('AWS …')}`,
    'customer:',
    `  en: ${todo('You …')}`,
    `  nl: ${todo('Je …')}`,
    `sources: [${page}]`,
  ];
}
