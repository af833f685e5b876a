import { byLocale, figure } from './format-board.mjs';
import { isVerdictQuestion, tally } from './tally.mjs';

const BEGIN = '<!-- evaluate: begin -->';
const END = '<!-- evaluate: end -->';

/** The short table for the README: the frozen half, verdicts and silence, Demarc beside its peers. */
export function readmeTable(boards) {
  const head = [
    '| on questions nobody tuned for | questions | right verdict | wrong verdict | yes/no right | silent where it should be |',
    '|---|---|---|---|---|---|',
  ];
  const rows = Object.entries(boards).flatMap(([name, { frozen }]) =>
    byLocale(name, frozen.filter(isVerdictQuestion)).map(([label, judged]) => {
      const { questions, right, wrong, yesNo, outOfScope } = tally(judged);
      const cells = [right, wrong, yesNo, outOfScope].map((value) =>
        value === null ? '-' : `${figure(value)} %`,
      );
      return `| ${[label, questions, ...cells].join(' | ')} |`;
    }),
  );
  return [...head, ...rows].join('\n');
}

/** Puts the table between its marks. */
export function withTable(readme, table) {
  const begin = readme.indexOf(BEGIN);
  const end = readme.indexOf(END);
  if (begin < 0 || end < begin) throw new Error(`README.md has no "${BEGIN}" … "${END}" to write between`);
  return `${readme.slice(0, begin + BEGIN.length)}\n${table}\n${readme.slice(end)}`;
}
