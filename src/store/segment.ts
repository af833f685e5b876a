import { unlink } from 'node:fs/promises';
import { ownCopy } from '../words/own-copy.js';
import { createLineFile } from './line-file.js';

/** A line of a journal. */
export interface JournalRecord {
  readonly key: string;
  /** Milliseconds since the epoch; the record is worth nothing after that. */
  readonly expires: number;
  /** Absent: that the key is there is all there is to know. */
  readonly value?: unknown;
}

/** One file of a journal: a record a line, at most one for a key. It is written whole, so it has to stay small. */
export interface Segment {
  /** Whether it has had records and all of them have expired by `now`. */
  hasExpired(now: number): boolean;
  /** Whether it is large enough on disk; what comes in a burst still shares its next write. */
  isFull(): boolean;
  /** Resolves when the record is on disk. If it rejects, the record is not in the segment. */
  put(record: JournalRecord): Promise<void>;
  /** No more records come: its memory is freed once all are on disk. */
  seal(): void;
  /** A record is worth nothing any more. False when it is not here. The file goes with the last one. */
  drop(key: string): boolean;
  /** Takes records off the disk; resolves when they are gone. */
  forget(forgotten: (key: string) => boolean): Promise<void>;
  /** Takes all of them off the disk, in its own time. */
  remove(): void;
  /** Whether the file holds what is kept, as far as that needs one. */
  isCurrent(): boolean;
  /** Brings the file up to date. */
  write(): Promise<void>;
  /** Whether its file is gone and no more records come. */
  isGone(): boolean;
}

/** From this many characters on disk on, a segment is full: small enough to be written many times a second. */
const FULL = 64 * 1024;

/**
 * A segment in a file. `save` resolves when `write` has been called after it; segments share it, so that it can see to it
 * that not too much is written. `found` are the records of a file that was there already; that segment is sealed.
 */
export function createSegment(
  file: string,
  save: () => Promise<void>,
  found: readonly JournalRecord[] = [],
): Segment {
  /** What is worth keeping: lines by key, without the lines once the segment is sealed and on disk. */
  const kept = new Map<string, string | null>(found.map(({ key }) => [key, null]));
  /** Keys that are, or may be, in the file. */
  let onDisk: readonly string[] = [...kept.keys()];
  let expires = found.reduce((latest, record) => Math.max(latest, record.expires), 0);
  let written = 0;
  let sealed = found.length > 0;
  /** Whether the file holds what is kept. */
  let isCurrent = true;
  /** How many need the lines. */
  let busy = 0;
  /** What was put since the write was asked for that is to hold it. */
  let put: { readonly saving: Promise<void>; readonly lines: Map<string, string> } | undefined;

  /** Resolves when what is kept now is on disk. */
  const saved = () => {
    isCurrent = false;
    return save();
  };
  /** The lines that share the write `saving`; with the first of them it is seen to what comes of them all. */
  const linesOf = (saving: Promise<void>) => {
    if (put?.saving === saving) return put.lines;
    const lines = new Map<string, string>();
    put = { saving, lines };
    busy += 1;
    const done = () => {
      if (put?.saving === saving) put = undefined;
      busy -= 1;
      free();
    };
    saving.then(done, () => {
      // A line that was put once more meanwhile waits for a write of its own.
      const later = put?.saving === saving ? undefined : put?.lines;
      for (const [key, line] of lines) if (kept.get(key) === line && !later?.has(key)) kept.delete(key);
      // Perhaps this file was written, and another that belongs to the same write was not.
      isCurrent = false;
      done();
    });
    return lines;
  };
  /** What the file does not hold yet is needed for the next write. */
  const free = () => {
    if (sealed && busy === 0 && isCurrent) for (const key of kept.keys()) kept.set(key, null);
  };
  /** Brings lines back that were freed. */
  const reload = async () => {
    if (![...kept.values()].includes(null)) return;
    const low = createLineFile(file);
    await low.read();
    for (const line of low.data) {
      const { key } = JSON.parse(line) as JournalRecord;
      if (kept.get(key) === null) kept.set(key, line);
    }
  };
  return {
    hasExpired: (now) => onDisk.length + kept.size > 0 && expires <= now,
    isFull: () => written >= FULL,
    // Thousands wait at once, so all who share a write have one promise.
    put(record) {
      const line = JSON.stringify(record);
      const key = ownCopy(record.key);
      kept.set(key, line);
      expires = Math.max(expires, record.expires);
      const saving = saved();
      linesOf(saving).set(key, line);
      return saving;
    },
    seal() {
      sealed = true;
      free();
    },
    drop(key) {
      if (!kept.delete(key)) return false;
      // A file that cannot be deleted now is read again at the next start, and tried again then.
      if (kept.size === 0) saved().catch(() => undefined);
      return true;
    },
    async forget(forgotten) {
      if (![...kept.keys(), ...onDisk].some(forgotten)) return;
      for (const key of kept.keys()) if (forgotten(key)) kept.delete(key);
      busy += 1;
      try {
        await reload();
        await saved();
      } finally {
        busy -= 1;
        free();
      }
    },
    remove() {
      kept.clear();
      saved().catch(() => undefined);
    },
    isCurrent: () => isCurrent,
    async write() {
      isCurrent = true;
      const keys = [...kept.keys()];
      onDisk = [...onDisk, ...keys];
      const low = createLineFile(file);
      low.data = [...kept.values()].filter((line) => line !== null);
      try {
        if (keys.length === 0) await unlink(file).catch(unlessMissing);
        else await low.write();
      } catch (error) {
        isCurrent = false;
        throw error;
      }
      onDisk = keys;
      written = low.data.reduce((sum, line) => sum + line.length, 0);
      free();
    },
    isGone: () => sealed && kept.size === 0 && onDisk.length === 0,
  };
}

function unlessMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}
