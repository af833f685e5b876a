/** Prints measures as rows: ours, and for each yardstick its figure and the ratio to it, round by round: median (least to most). */
export function printTable(title, ours, yardsticks) {
  console.log(title);
  const measures = Object.keys(ours[0]);
  const names = Object.keys(yardsticks);
  console.log(line(['', 'Demarc', ...names.flatMap((name) => [name, 'ratio'])]));
  for (const measure of measures) {
    const cells = names.flatMap((name) => {
      const theirs = yardsticks[name].map((round) => round[measure]);
      const ratios = ours.map((round, at) => round[measure] / theirs[at]).sort((a, b) => a - b);
      const ratio = `${median(ratios).toFixed(2)} (${ratios[0].toFixed(2)} to ${ratios.at(-1).toFixed(2)})`;
      return [figure(median(theirs)), ratio];
    });
    console.log(line([measure, figure(median(ours.map((round) => round[measure]))), ...cells]));
  }
}

function line([first, ...rest]) {
  return `  ${first.padEnd(26)}${rest.map((cell, at) => cell.padStart(at > 0 && at % 2 === 0 ? 24 : 14)).join('')}`;
}

function figure(value) {
  return value.toFixed(value < 10 ? 1 : 0);
}

function median(all) {
  return [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)];
}
