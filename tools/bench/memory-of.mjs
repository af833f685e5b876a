import { readFileSync } from 'node:fs';

/** How much memory a process holds (resident), in MiB; NaN where there is no /proc. */
export function memoryOf(pid) {
  try {
    return Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
  } catch {
    return Number.NaN;
  }
}
