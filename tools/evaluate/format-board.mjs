import { tally } from './tally.mjs';

const COLUMNS = ['right', 'wrong', 'abstained', 'clarified', 'yesNo', 'outOfScope', 'score'];
const HEADINGS = ['right', 'wrong', 'abstain', 'clarify', 'yes/no', 'out of scope', 'score'];

/** The scoreboard of one half as text: Demarc by language and family, then each peer by language. */
export function formatBoard(half, boards) {
  const lines = ['', `${half} half, per cent`, row('', ['questions', ...HEADINGS])];
  for (const [name, board] of Object.entries(boards)) {
    const judged = board[half];
    if (!judged) continue;
    for (const [label, part] of byLocale(name, judged)) lines.push(row(label, figures(part)));
    if (name !== 'Demarc') continue;
    for (const family of [...new Set(judged.map(({ question }) => question.family))]) {
      const ofFamily = judged.filter(({ question }) => question.family === family);
      for (const [label, part] of byLocale(`  ${family}`, ofFamily)) lines.push(row(label, figures(part)));
    }
  }
  return `${lines.join('\n')}\n`;
}

export function byLocale(name, judged) {
  const of = (locale) => judged.filter(({ question }) => question.locale === locale);
  return [
    [name, judged],
    [`${name} en`, of('en')],
    [`${name} nl`, of('nl')],
  ];
}

function figures(judged) {
  const sums = tally(judged);
  return [String(sums.questions), ...COLUMNS.map((column) => figure(sums[column]))];
}

/** One decimal; a dash where there is nothing to count. */
export function figure(value) {
  return value === null ? '-' : value.toFixed(1);
}

function row(label, cells) {
  return label.padEnd(22) + cells.map((cell) => cell.padStart(13)).join('');
}
