import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { z } from 'zod';
import { ConfigError, KnowledgeError } from '../../contract/errors.js';
import type { Knowledge } from '../knowledge.js';
import { type KnowledgeFile, type Problem, parseKnowledgeFile } from '../knowledge-file.js';
import { formatProblems } from '../read-knowledge-files.js';
import { serviceFile } from '../schema.js';
import type { Overlay } from './overlay.js';
import { changedServiceFile, hereFile, teamsFile } from './overlay-schema.js';

/** Which files an overlay may have; what is no YAML (a README) is left alone. */
const EXPECTED = 'an overlay has teams.yaml, here.yaml and services/*.yaml: rename it or take it away';

/**
 * Reads the overlay in a folder that lies over `base`. Files are told by the folder as it was given, so that an editor can
 * jump to them. Throws ConfigError when there is no such folder, KnowledgeError with every problem when a file cannot be
 * read or does not have its shape.
 */
export async function readOverlay(folder: string, { services }: Knowledge): Promise<Overlay> {
  const problems: Problem[] = [];
  const say = (file: string, message: string) => problems.push({ file, line: 1, message });

  async function one<S extends z.ZodType>(
    file: string,
    schema: S,
  ): Promise<KnowledgeFile<z.infer<S>> | undefined> {
    let content: string;
    try {
      content = await readFile(file, 'utf8');
    } catch (cause) {
      say(file, `cannot be read (${codeOf(cause)}): let the user under which Demarc runs read it`);
      return undefined;
    }
    const parsed = parseKnowledgeFile(file, content, schema);
    if ('ok' in parsed) return { ...parsed.ok, isOwn: true };
    problems.push(...parsed.problems);
    return undefined;
  }

  const entries = await namesIn(folder);
  const inServices = entries.includes('services') ? await namesIn(join(folder, 'services')) : [];
  const yamls = [...entries, ...inServices.map((name) => join('services', name))].filter(isYaml);
  for (const name of yamls) if (!isExpected(name)) say(join(folder, name), EXPECTED);
  if (yamls.length === 0) say(folder, `no .yaml file in this folder; ${EXPECTED}`);

  const files = yamls.filter((name) => name.startsWith('services') && isExpected(name));
  const added: KnowledgeFile<z.infer<typeof serviceFile>>[] = [];
  const changed: Overlay['changed'][number][] = [];
  for (const name of files.sort()) {
    const file = join(folder, name);
    const known = services.get(basename(name, '.yaml'));
    if (known?.parent !== undefined) {
      say(file, `"${known.id}" is a variant: write it under "variants" in services/${known.parent}.yaml`);
    } else if (known) {
      const read = await one(file, changedServiceFile);
      if (read) changed.push(read);
    } else {
      const read = await one(file, serviceFile);
      if (read) added.push(read);
    }
  }
  const absent = { file: join(folder, 'teams.yaml'), data: [], lineOf: () => 1 };
  const teams = entries.includes('teams.yaml') ? await one(join(folder, 'teams.yaml'), teamsFile) : absent;
  const here = entries.includes('here.yaml') ? await one(join(folder, 'here.yaml'), hereFile) : absent;
  if (problems.length > 0 || !teams || !here)
    throw new KnowledgeError(formatProblems(problems, ''), `The overlay in ${folder}`);
  return { teams, here, added, changed };
}

function isYaml(name: string): boolean {
  return /\.ya?ml$/.test(name) && !basename(name).startsWith('.');
}

function isExpected(name: string): boolean {
  return name === 'teams.yaml' || name === 'here.yaml' || /^services[\\/].*\.yaml$/.test(name);
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (cause) {
    const code = codeOf(cause);
    const said =
      code === 'ENOENT'
        ? `there is no folder ${folder}: make it`
        : code === 'ENOTDIR'
          ? `${folder} is no folder: name the one that holds teams.yaml and here.yaml`
          : `${folder} cannot be read (${code}): let the user under which Demarc runs read it`;
    throw new ConfigError([`DEMARC_OVERLAY: ${said}, or leave DEMARC_OVERLAY out.`]);
  }
}

function codeOf(cause: unknown): string {
  return (cause as NodeJS.ErrnoException).code ?? 'unknown';
}
