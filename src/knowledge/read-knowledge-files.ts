import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import { KnowledgeError } from '../contract/errors.js';
import { type KnowledgeFile, type Problem, parseKnowledgeFile } from './knowledge-file.js';
import type { RawKnowledge } from './raw-knowledge.js';
import {
  categoriesFile,
  claimFile,
  conceptFile,
  familiesFile,
  kindFile,
  layersFile,
  modelFile,
  outsideFile,
  serviceFile,
  tipsFile,
  topicFile,
  utterancesFile,
  wordsFile,
} from './schema.js';

/**
 * Reads every knowledge file under `directory`. Throws KnowledgeError with all problems at once when a file cannot be
 * read or does not have the shape that knowledge/README.md describes. `parse` may remember what it has parsed before.
 */
export async function readKnowledgeFiles(
  directory: string,
  parse: typeof parseKnowledgeFile = parseKnowledgeFile,
): Promise<RawKnowledge> {
  const problems: Problem[] = [];

  async function one<S extends z.ZodType>(
    name: string,
    schema: S,
  ): Promise<KnowledgeFile<z.infer<S>> | undefined> {
    let content: string;
    try {
      content = await readFile(join(directory, name), 'utf8');
    } catch (cause) {
      const reason =
        (cause as NodeJS.ErrnoException).code === 'ENOENT' ? 'the file is missing' : 'cannot be read';
      problems.push({ file: name, line: 1, message: `${reason}: restore it from version control` });
      return undefined;
    }
    const parsed = parse(name, content, schema);
    if ('ok' in parsed) return parsed.ok;
    problems.push(...parsed.problems);
    return undefined;
  }

  async function folder<S extends z.ZodType>(name: string, schema: S): Promise<KnowledgeFile<z.infer<S>>[]> {
    const names = await readdir(join(directory, name)).catch(() => [] as string[]);
    const yamls = names.filter((entry) => entry.endsWith('.yaml')).sort();
    if (yamls.length === 0)
      problems.push({ file: `${name}/`, line: 1, message: 'no .yaml file in this folder' });
    const files = await Promise.all(yamls.map((entry) => one(`${name}/${entry}`, schema)));
    return files.filter((file) => file !== undefined);
  }

  const [
    topics,
    models,
    services,
    concepts,
    tips,
    utterances,
    kinds,
    claims,
    families,
    categories,
    layers,
    words,
    outside,
  ] = await Promise.all([
    folder('topics', topicFile),
    folder('models', modelFile),
    folder('services', serviceFile),
    folder('concepts', conceptFile),
    folder('tips', tipsFile),
    folder('utterances', utterancesFile),
    folder('kinds', kindFile),
    folder('claims', claimFile),
    one('families.yaml', familiesFile),
    one('categories.yaml', categoriesFile),
    one('layers.yaml', layersFile),
    one('words.yaml', wordsFile),
    one('outside.yaml', outsideFile),
  ]);
  if (problems.length > 0 || !families || !categories || !layers || !words || !outside)
    throw new KnowledgeError(formatProblems(problems));
  return {
    topics,
    models,
    services,
    concepts,
    tips,
    utterances,
    kinds,
    claims,
    families,
    categories,
    layers,
    words,
    outside,
  };
}

/** `file:line: message`, sorted, so that an editor can jump to each; `folder` is where the files are. */
export function formatProblems(problems: readonly Problem[], folder = 'knowledge/'): string[] {
  return [...problems]
    .sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line)
    .map((problem) => `${folder}${problem.file}:${problem.line}: ${problem.message}`);
}
