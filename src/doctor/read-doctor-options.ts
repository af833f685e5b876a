import { parseArgs } from 'node:util';

/** How the report is wanted. */
export interface DoctorOptions {
  readonly json: boolean;
  readonly help: boolean;
}

/** Reads the command line; undefined when it asks for something that there is not. */
export function readDoctorOptions(args: readonly string[]): DoctorOptions | undefined {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { json: { type: 'boolean' }, help: { type: 'boolean' } },
    });
    return { json: values.json ?? false, help: values.help ?? false };
  } catch {
    return undefined;
  }
}
