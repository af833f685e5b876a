import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';

/** The halves in which the questions stand; see tests/questions/README.md. */
export const HALVES = ['development', 'frozen'];

/**
 * Reads one half of the questions. Each comes with its `family` (the file's name up to the first dot); `service` and `topic` are lists of
 * ids, empty when the question names none.
 */
export function readQuestions(half, directory = 'tests/questions') {
  const folder = join(directory, half);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .flatMap((name) =>
      parse(readFileSync(join(folder, name), 'utf8')).map((question) => ({
        ...question,
        family: basename(name, '.yaml').split('.', 1)[0],
        after: question.after ?? [],
        service: [question.service ?? []].flat(),
        topic: [question.topic ?? []].flat(),
      })),
    );
}
