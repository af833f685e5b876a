import { writeFile } from 'node:fs/promises';
import type { Writable } from 'node:stream';
import type { ExportStack } from '../../src/contract/stack-export.js';
import { EXPORT_REFUSALS } from './export-refusals.js';
import type { StackOptions } from './read-options.js';

interface Streams {
  /** `isTTY`: a terminal. */
  readonly output: Writable & { readonly isTTY?: boolean };
  readonly errors: Writable;
}

/**
 * Exports a stack to a file or to standard output. Gives the exit code: 0, 1 when the file could not be written, 2 when what was
 * asked for cannot be; nothing is written then.
 */
export async function runExport(
  exportStack: ExportStack,
  { wish, output: path }: StackOptions,
  { output, errors }: Streams,
): Promise<number> {
  const says = EXPORT_REFUSALS[wish.locale];
  const refuse = (...reasons: readonly string[]) => {
    errors.write(reasons.map((reason) => `${reason}\n`).join(''));
    return 2;
  };
  if (wish.format === 'png' && path === undefined && output.isTTY) return refuse(says.terminal);
  const exported = await exportStack(wish);
  switch (exported.type) {
    case 'nothing':
      return refuse(says.nothing);
    case 'too-many':
      return refuse(says.tooMany(exported.most));
    case 'unknown':
      return refuse(...exported.names.map(says.unknown));
  }
  const { bytes } = exported.file;
  if (path === undefined) {
    output.write(bytes);
    return 0;
  }
  try {
    await writeFile(path, bytes);
  } catch (error) {
    errors.write(`${says.notWritten(path, (error as NodeJS.ErrnoException).code ?? 'unknown')}\n`);
    return 1;
  }
  output.write(`${says.written(path)}\n`);
  return 0;
}
