import { constants } from 'node:fs';
import { access, rm, stat, statfs, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Checkup, Finding } from '../../contract/checkup.js';
import { isDirectoryInUse } from '../../store/directory-lock.js';
import { judgeSpace } from '../judge-space.js';

/** Whether state can be kept in `directory`, an absolute path; it need not be there yet. Writes one file, and deletes it. */
export function dataDirectoryCheckup(directory: string): Checkup {
  return {
    name: 'data directory',
    // An owner on another machine is waited for, for five seconds.
    timeout: 10_000,
    async check() {
      const found = await stat(directory).catch(({ code }: NodeJS.ErrnoException) => ({ code }));
      if ('code' in found)
        return found.code === 'ENOENT' ? checkMissing(directory) : unusable(directory, found);
      if (!found.isDirectory()) return unusable(directory, { code: 'ENOTDIR' });
      const refused = await tryWriting(directory).catch((error: NodeJS.ErrnoException) => error);
      if (refused) return unusable(directory, refused);
      const inUse = await isDirectoryInUse(directory);
      const whose = inUse ? 'in use by a Demarc that runs' : 'writable';
      return judgeSpace(`${directory} is ${whose}`, await freeBytes(directory));
    },
  };
}

/** It is made at the start, in the nearest directory above that is there. */
async function checkMissing(directory: string): Promise<Finding> {
  const above = dirname(directory);
  const found = await stat(above).catch(() => undefined);
  if (!found) return above === directory ? unusable(directory, { code: 'ENOENT' }) : checkMissing(above);
  if (!found.isDirectory()) return unusable(above, { code: 'ENOTDIR' });
  const refused = await access(above, constants.W_OK | constants.X_OK).catch(
    (error: NodeJS.ErrnoException) => error,
  );
  if (refused) return unusable(above, refused);
  return judgeSpace('It is not there yet; the first start makes it', await freeBytes(above));
}

async function tryWriting(directory: string): Promise<void> {
  const file = join(directory, `.doctor-${process.pid}`);
  try {
    await writeFile(file, 'Demarc was here.', { flag: 'wx', mode: 0o600 });
  } finally {
    await rm(file, { force: true });
  }
}

async function freeBytes(directory: string): Promise<number> {
  const { bavail, bsize } = await statfs(directory);
  return bavail * bsize;
}

const WHY: Readonly<Record<string, string>> = {
  ENOTDIR: 'is no directory',
  EACCES: 'may not be written by this user',
  EPERM: 'may not be written by this user',
  EROFS: 'is on a file system that only reads',
  ENOSPC: 'is on a full disk',
  EDQUOT: 'is on a disk whose quota is used up',
};

function unusable(directory: string, { code = 'unknown' }: { readonly code?: string | undefined }): Finding {
  const remedy = 'Make it a directory that Demarc may read and write, or set DEMARC_DATA to another.';
  return { state: 'wrong', text: `${directory} ${WHY[code] ?? `cannot be used (${code})`}. ${remedy}` };
}
