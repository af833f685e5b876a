import { rm } from 'node:fs/promises';
import { Low } from 'lowdb';
import { coalesce } from './coalesce.js';
import { createDurableFile } from './durable-file.js';

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
  isFull(): boolean;
  /** Resolves when the record is on disk. If it throws, the record is not in the segment. */
  put(record: JournalRecord): Promise<void>;
  /** No more records come: its memory is freed once all are on disk. */
  seal(): void;
  /** A record is worth nothing any more. False when it is not here. The file goes with the last one. */
  drop(key: string): boolean;
  /** Takes records off the disk; resolves when they are gone. */
  forget(forgotten: (key: string) => boolean): Promise<void>;
  /** Takes all of them off the disk. */
  remove(): Promise<void>;
  /** Waits for writes under way. */
  idle(): Promise<void>;
}

/** From this many characters on a segment is full: small enough to be written hundreds of times a second. */
const FULL = 64 * 1024;
/** Time between the beginnings of two writes, in milliseconds: what bounds their cost under load. */
const REST = 20;

/** A segment in a file. `found` are the records of one that was there already; it is sealed. */
export function createSegment(file: string, found: readonly JournalRecord[] = []): Segment {
  const lowdb = () => new Low<readonly string[]>(createDurableFile(file, LINES), []);
  /** What is worth keeping: lines by key, without the lines once the segment is sealed and on disk. */
  const kept = new Map<string, string | null>(found.map(({ key }) => [key, null]));
  let onDisk: readonly string[] = [...kept.keys()];
  let expires = found.reduce((latest, record) => Math.max(latest, record.expires), 0);
  let length = 0;
  let sealed = found.length > 0;
  let unsaved = 0;

  const write = async () => {
    const keys = [...kept.keys()];
    const low = lowdb();
    low.data = [...kept.values()].filter((line) => line !== null);
    onDisk = [...onDisk, ...keys];
    if (keys.length === 0) await rm(file, { force: true });
    else await low.write();
    onDisk = keys;
  };
  const shared = coalesce(write, REST);
  const free = () => {
    if (sealed && unsaved === 0) for (const key of kept.keys()) kept.set(key, null);
  };
  /** Lines are not freed while something is being done with them. */
  const holding = async (work: () => Promise<void>) => {
    unsaved += 1;
    try {
      await work();
    } finally {
      unsaved -= 1;
      free();
    }
  };
  /** Brings lines back that were freed. */
  const reload = async () => {
    if (![...kept.values()].includes(null)) return;
    const low = lowdb();
    await low.read();
    for (const line of low.data) {
      const { key } = JSON.parse(line) as JournalRecord;
      if (kept.get(key) === null) kept.set(key, line);
    }
  };
  /** A file that cannot be deleted now is looked at again when the journal is next opened. */
  const removeWhenEmpty = () => {
    if (kept.size === 0) shared.save().catch(() => undefined);
  };
  return {
    hasExpired: (now) => onDisk.length + kept.size > 0 && expires <= now,
    isFull: () => length >= FULL,
    async put(record) {
      const line = JSON.stringify(record);
      length += line.length - (kept.get(record.key)?.length ?? 0);
      kept.set(record.key, line);
      expires = Math.max(expires, record.expires);
      await holding(async () => {
        try {
          await shared.save();
        } catch (error) {
          if (kept.get(record.key) === line) kept.delete(record.key);
          throw error;
        }
      });
    },
    seal() {
      sealed = true;
      free();
    },
    drop(key) {
      const line = kept.get(key);
      if (!kept.delete(key)) return false;
      length -= line?.length ?? 0;
      removeWhenEmpty();
      return true;
    },
    async forget(forgotten) {
      if (![...kept.keys(), ...onDisk].some(forgotten)) return;
      for (const key of kept.keys()) if (forgotten(key)) kept.delete(key);
      await holding(async () => {
        await reload();
        await shared.save();
      });
    },
    async remove() {
      kept.clear();
      length = 0;
      await shared.save();
    },
    idle: shared.idle,
  };
}

const LINES = {
  parse: (text: string) => text.split('\n').filter((line) => line !== ''),
  stringify: (all: readonly string[]) => `${all.join('\n')}\n`,
};
