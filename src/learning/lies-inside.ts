import { realpath } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';

/** Whether a path leads into a directory, or is it, once links are followed. Neither has to exist yet. */
export async function liesInside(path: string, directory: string): Promise<boolean> {
  const way = relative(await realPath(directory), await realPath(path));
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way));
}

async function realPath(path: string): Promise<string> {
  const whole = resolve(path);
  try {
    return await realpath(whole);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || dirname(whole) === whole) throw error;
    return join(await realPath(dirname(whole)), basename(whole));
  }
}
