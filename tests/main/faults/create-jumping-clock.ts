import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A clock that somebody moves while a process runs by it. */
export interface JumpingClock {
  /** What a process needs in its environment, and has to load first (`node --import`), for its clock to be this one. */
  readonly env: Readonly<Record<string, string>>;
  readonly preload: string;
  /** From now on it shows that time, in milliseconds since the epoch, and goes on from there. */
  moveTo(time: number): void;
  now(): number;
  close(): void;
}

/** A clock that shows the right time at first. */
export function createJumpingClock(): JumpingClock {
  const directory = mkdtempSync(join(tmpdir(), 'demarc-clock-'));
  const file = join(directory, 'ahead');
  let ahead = 0;
  const write = () => {
    // Whoever reads it meanwhile finds it whole.
    writeFileSync(`${file}.new`, String(ahead));
    renameSync(`${file}.new`, file);
  };
  write();
  return {
    env: { JUMPING_CLOCK: file },
    preload: String(pathToFileURL('tests/main/faults/jump.mjs')),
    moveTo(time) {
      ahead = time - Date.now();
      write();
    },
    now: () => Date.now() + ahead,
    close: () => rmSync(directory, { recursive: true, force: true }),
  };
}
