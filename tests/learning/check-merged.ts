import { parse, stringify } from 'yaml';
import type { z } from 'zod';
import { checkKnowledge } from '../../src/knowledge/check-knowledge.js';
import { type KnowledgeFile, type Problem, parseKnowledgeFile } from '../../src/knowledge/knowledge-file.js';
import type { RawKnowledge } from '../../src/knowledge/raw-knowledge.js';
import { conceptFile, serviceFile, topicFile, utterancesFile } from '../../src/knowledge/schema.js';

const SCHEMAS = {
  services: serviceFile,
  topics: topicFile,
  concepts: conceptFile,
  utterances: utterancesFile,
} as const;

type Yaml = { [key: string]: Yaml } | Yaml[] | string | number | boolean | null;

/** Puts a draft into its file of the knowledge base, as a curator does by hand, and gives what the check has to say. */
export function checkMerged(raw: RawKnowledge, target: string, yaml: string): readonly Problem[] {
  const [, folder, name] = /^knowledge\/(\w+)\/([\w-]+\.yaml)$/.exec(target) ?? [];
  if (!folder || !name || !(folder in SCHEMAS)) throw new Error(`no such place: ${target}`);
  const room = folder as keyof typeof SCHEMAS;
  const files: readonly KnowledgeFile<unknown>[] = raw[room];
  const file = `${room}/${name}`;
  const before = files.find((one) => one.file === file)?.data as Yaml | undefined;
  const merged = withoutUnusedSources(merge(before ?? {}, parse(yaml) as Yaml));
  const schema: z.ZodType = SCHEMAS[room];
  const parsed = parseKnowledgeFile(file, stringify(merged), schema);
  if ('problems' in parsed) return parsed.problems;
  const others = files.filter((one) => one.file !== file);
  return checkKnowledge({ ...raw, [room]: [...others, parsed.ok] }, '2030-01-01').problems;
}

/** What is drafted anew takes the place of what there was; anything else stands beside it. */
function merge(before: Yaml | undefined, draft: Yaml): Yaml {
  if (Array.isArray(draft) && Array.isArray(before) && draft.every(hasId)) {
    const others = before.filter((one) => !draft.some((entry) => isSame(entry, one)));
    return [
      ...others,
      ...draft.map((entry) =>
        merge(
          before.find((one) => isSame(entry, one)),
          entry,
        ),
      ),
    ];
  }
  const isWhole = isTable(draft) && 'party' in draft;
  if (!isTable(draft) || !isTable(before) || isWhole) return draft;
  const keys = [...new Set([...Object.keys(before), ...Object.keys(draft)])];
  return Object.fromEntries(
    keys.map((key) => [key, key in draft ? merge(before[key], draft[key] as Yaml) : (before[key] as Yaml)]),
  );
}

function withoutUnusedSources(file: Yaml): Yaml {
  if (!isTable(file)) return file;
  const table = 'pages' in file ? 'pages' : 'sources';
  const { [table]: sources, ...rest } = file;
  if (!isTable(sources)) return file;
  const text = JSON.stringify(rest);
  const used = Object.entries(sources).filter(([key]) => text.includes(`"${key}"`));
  return { ...rest, [table]: Object.fromEntries(used) };
}

function isTable(value: Yaml | undefined): value is { [key: string]: Yaml } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function hasId(value: Yaml): boolean {
  return isTable(value) && 'id' in value;
}

function isSame(a: Yaml, b: Yaml): boolean {
  return isTable(a) && isTable(b) && a.id === b.id;
}
