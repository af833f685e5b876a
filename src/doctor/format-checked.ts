import { stripVTControlCharacters } from 'node:util';
import type { Checked } from './checked.js';

const COLOURS = { ok: '\u001b[32m', warning: '\u001b[33m', wrong: '\u001b[31m' } as const;
const PLAIN = '\u001b[0m';

/**
 * The report for people: a line each, state first, then how many there were of what. What other machines had to say can hold
 * no line of its own and no terminal's commands.
 */
export function formatChecked(report: readonly Checked[], coloured: boolean): string {
  const widest = Math.max(...report.map(({ name }) => name.length));
  const lines = report.map(({ name, state, text }) => {
    const word = state.padEnd('warning'.length);
    return `${coloured ? `${COLOURS[state]}${word}${PLAIN}` : word}  ${name.padEnd(widest)}  ${oneLine(text)}`;
  });
  const count = (state: Checked['state']) => report.filter((one) => one.state === state).length;
  return `${lines.join('\n')}\n\n${count('wrong')} wrong, ${count('warning')} to look at, ${count('ok')} ok\n`;
}

function oneLine(text: string): string {
  return stripVTControlCharacters(text).replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');
}
