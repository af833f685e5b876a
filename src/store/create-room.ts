import { open, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** As much as the file of a journal holds before the next is begun, in bytes: less than that may fit on a disk that is full. */
const SIZE = 64 * 1024;

/** Whether there is room on a disk. */
export interface Room {
  /** Gives the outcome of a write and remembers it. */
  watch(writing: Promise<void>): Promise<void>;
  /** Rejects with what the system says when nothing can be written. Only while the last write has failed is one tried. */
  prove(): Promise<void>;
}

/** The room in a directory; there is some until a write fails. */
export function createRoom(directory: string): Room {
  let isThere = true;
  const know = (value: boolean) => {
    isThere = value;
  };
  const watch: Room['watch'] = (writing) =>
    writing.then(
      () => know(true),
      (error: unknown) => {
        know(false);
        throw error;
      },
    );
  return { watch, prove: async () => (isThere ? undefined : watch(writeSomething(directory))) };
}

/** A file that a kill leaves behind goes with other half-written ones at the next start. */
async function writeSomething(directory: string): Promise<void> {
  const file = join(directory, '.room.json.tmp');
  try {
    const handle = await open(file, 'w', 0o600);
    try {
      await handle.writeFile(Buffer.alloc(SIZE));
      await handle.datasync();
    } finally {
      await handle.close();
    }
  } finally {
    await rm(file, { force: true });
  }
}
