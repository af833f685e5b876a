import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Script } from 'node:vm';
import type { start } from './start.js';

/** The packages that the build puts into files of their own, by the file's name. Each is read only when one of its packages is needed. */
export const PACKED: Readonly<Record<string, readonly string[]>> = {
  web: ['express', 'pino', 'dotenv'],
  calls: ['undici'],
  slack: ['@slack/bolt', '@slack/oauth'],
  teams: ['botbuilder', 'botframework-connector'],
};

/** Demarc's own modules, as the build has put them into one file. */
export interface Bundle {
  readonly start: typeof start;
  /** Loads the platforms' modules, that the build may see what a start needs of them. */
  readonly loadPlatforms: () => Promise<unknown>;
}

/** What has been read of a bundle. */
export interface Bundles {
  readonly main: Bundle;
  /** What `require` gives for a package. */
  readonly load: (name: string) => unknown;
  /** By the name of the file: each script that has been read. */
  readonly scripts: ReadonlyMap<string, Script>;
}

/**
 * Loads Demarc from `dist/bundle`: a few files where there are hundreds of modules, and beside each, what V8 has made of it, so that little
 * is left to compile. Undefined where there is no bundle or modules are newer than it. What was made by another version of
 * Node is passed over.
 */
export function loadBundle(dist: string): Bundles | undefined {
  const folder = join(dist, 'bundle');
  if (!isOfTheseModules(join(folder, 'main.cjs'), join(dist, 'src/start.js'))) return undefined;
  const scripts = new Map<string, Script>();
  const loaded = new Map<string, unknown>();
  const fileOf = new Map(
    Object.entries(PACKED).flatMap(([file, names]) => names.map((name) => [name, file] as const)),
  );
  const ofNode = createRequire(join(folder, 'main.cjs'));
  const load = (name: string): unknown => {
    const file = fileOf.get(name);
    return file === undefined ? ofNode(name) : (read(file) as Record<string, unknown>)[name];
  };
  const read = (name: string): unknown => {
    if (!loaded.has(name)) {
      const file = join(folder, `${name}.cjs`);
      const script = new Script(readFileSync(file, 'latin1'), { filename: file, ...cacheOf(folder, name) });
      scripts.set(name, script);
      const module = { exports: {} };
      loaded.set(name, module.exports);
      script.runInThisContext()(module.exports, load, module, file, folder);
      loaded.set(name, module.exports);
    }
    return loaded.get(name);
  };
  return { main: read('main') as Bundle, load, scripts };
}

function isOfTheseModules(bundle: string, module: string): boolean {
  const [made, changed] = [bundle, module].map((file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs);
  return made !== undefined && changed !== undefined && made >= changed;
}

function cacheOf(folder: string, name: string): { readonly cachedData?: Buffer } {
  try {
    return { cachedData: readFileSync(join(folder, `${name}.cache`)) };
  } catch {
    return {};
  }
}
