import { readFileSync } from 'node:fs';

/** Milliseconds in a clock tick, as Linux counts them. */
const TICK = 10;

/** How much CPU time a process has used so far, in milliseconds; NaN where there is no /proc. */
export function cpuOf(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
    return (Number(fields[11]) + Number(fields[12])) * TICK;
  } catch {
    return Number.NaN;
  }
}
