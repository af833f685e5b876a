import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { coalesce, type Rest } from './coalesce.js';
import { createLineFile } from './line-file.js';
import { createSegment, type JournalRecord, type Segment } from './segment.js';
import { type OnDamage, setAside } from './set-aside.js';

/**
 * What comes with every question and expires: small files, each begun when the one before is full, each deleted when all
 * that it holds has expired. Adding a record costs the same however many are kept.
 */
export interface Journal {
  /** Resolves when the record is on disk. It takes the place of an earlier one with its key. */
  append(record: JournalRecord): Promise<void>;
  /** A record is worth nothing any more. It may be read again after a kill. */
  drop(key: string): void;
  /** Takes records off the disk; resolves when they are gone. */
  forget(forgotten: (key: string) => boolean): Promise<void>;
  /** It is `now`: deletes files that have expired, in its own time. */
  tidy(now: number): void;
  /** Waits for writes under way. */
  close(): Promise<void>;
}

/** How often files are looked through for those that have expired, in milliseconds. */
const TIDY_EVERY = 60_000;

/**
 * Opens the journal in a directory, which is made if it is missing, and gives every record that is there to `read`, the
 * oldest first; the last one with a key counts. Whatever in a damaged file can be read is read; the file is set aside.
 * `rest`: after each write; absent: as usual.
 */
export async function openJournal(
  directory: string,
  read: (record: JournalRecord) => void,
  onDamage: OnDamage,
  rest?: Rest,
): Promise<Journal> {
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const files = (await readdir(directory)).filter((file) => /^\d{8}\.jsonl$/.test(file)).sort();
  let segments: Segment[] = [];
  const { save, idle } = coalesce(async () => {
    // There are thousands where much is asked, and few of them have changed.
    const changed = segments.filter((segment) => !segment.isCurrent());
    // All have to have ended before the next: two writes at once would spoil a file.
    const ends = await Promise.allSettled(changed.map((segment) => segment.write()));
    if (changed.some((segment) => segment.isGone()))
      segments = segments.filter((segment) => !segment.isGone());
    for (const end of ends) if (end.status === 'rejected') throw end.reason;
  }, rest);
  let number = 0;
  const begin = () => {
    number += 1;
    const segment = createSegment(join(directory, `${String(number).padStart(8, '0')}.jsonl`), save);
    segments.push(segment);
    return segment;
  };
  for (const name of files) {
    const file = join(directory, name);
    number = Number.parseInt(name, 10);
    const { records, whole } = await readSegment(file);
    for (const record of records) read(record);
    if (whole) segments.push(createSegment(file, save, records));
    else {
      await setAside(file, onDamage);
      const mended = createSegment(file, save);
      segments.push(mended);
      await Promise.all(records.map((record) => mended.put(record)));
      mended.seal();
    }
  }
  let open = begin();
  let tidied = 0;
  return {
    append(record) {
      if (open.isFull()) {
        open.seal();
        open = begin();
      }
      return open.put(record);
    },
    drop(key) {
      segments.findLast((segment) => segment.drop(key));
    },
    async forget(forgotten) {
      await Promise.all(segments.map((segment) => segment.forget(forgotten)));
    },
    tidy(now) {
      if (Math.abs(now - tidied) < TIDY_EVERY) return;
      tidied = now;
      if (open.hasExpired(now)) {
        open.seal();
        open = begin();
      }
      for (const segment of segments) if (segment.hasExpired(now)) segment.remove();
    },
    async close() {
      open.seal();
      // What could not be written before is tried once more.
      await save().catch(() => undefined);
      await idle();
    },
  };
}

async function readSegment(file: string): Promise<{ records: JournalRecord[]; whole: boolean }> {
  const lines = createLineFile(file);
  await lines.read();
  const records = lines.data.map(parseRecord).filter((record) => record !== null);
  return { records, whole: records.length > 0 && records.length === lines.data.length };
}

function parseRecord(line: string): JournalRecord | null {
  try {
    const record = JSON.parse(line);
    return typeof record.key === 'string' && typeof record.expires === 'number' ? record : null;
  } catch {
    return null;
  }
}
