import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Deletes files that were being written when a process was killed, and the `state.json` of earlier versions: it held
 * conversations of half an hour, and from what nobody reads nobody could be forgotten. Leaves strangers' files alone.
 */
export async function removeLeftovers(directory: string): Promise<void> {
  for (const place of [directory, join(directory, 'recent'), join(directory, 'replies')]) {
    const names = await readdir(place).catch(() => []);
    const halfWritten = names.filter((name) => /^\.([a-z]+\.json|\d{8}\.jsonl)\.tmp$/.test(name));
    await Promise.all(halfWritten.map((name) => rm(join(place, name), { force: true })));
  }
  const old = join(directory, 'state.json');
  const text = await readFile(old, 'utf8').catch(() => '');
  if (/^\{\s*"conversations"/.test(text)) await rm(old, { force: true });
}
