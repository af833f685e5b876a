import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Tells whether the files of an overlay are still the same: a text that differs once one of them was written, added or taken
 * away, or the link to it (as Kubernetes mounts them) leads elsewhere. Never rejects; what is not there is part of it.
 */
export async function overlayStamp(folder: string): Promise<string> {
  const inFolder = async (path: string) =>
    (await readdir(path).catch(() => [])).map((name) => join(path, name));
  const names = [...(await inFolder(folder)), ...(await inFolder(join(folder, 'services')))];
  const stamps = names.sort().map(async (name) => {
    const found = await stat(name).catch(() => undefined);
    if (!found?.isFile()) return name;
    return [name, found.ino, found.size, found.mtimeMs, found.ctimeMs].join(' ');
  });
  return (await Promise.all(stamps)).join('\n');
}
