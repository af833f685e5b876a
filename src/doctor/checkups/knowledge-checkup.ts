import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Checkup, Finding } from '../../contract/checkup.js';
import { readCompiledFiles } from '../../knowledge/compiled-knowledge.js';
import { isOverdue } from '../../knowledge/is-overdue.js';
import type { ServedKnowledge } from '../../knowledge/raw-knowledge.js';
import { sourceIndex } from '../../knowledge/source-index.js';

/** Where the knowledge base is, and when it is looked at. */
interface Place {
  /** The one that is answered from. */
  readonly compiled: string;
  /** The YAML files that it is made of; an image has none. */
  readonly directory: string;
  /** An ISO day. */
  readonly today: string;
}

/** Whether the knowledge base is there, is made of the files as they are now, and has pages that are due for review. */
export function knowledgeCheckup({ compiled, directory, today }: Place): Checkup {
  return {
    name: 'knowledge',
    timeout: 10_000,
    async check() {
      const made = await stat(compiled).catch(() => undefined);
      if (!made) return { state: 'wrong', text: `${compiled} is missing: build it with "npm run build".` };
      const knowledge = await readKnowledge(compiled);
      if (!knowledge)
        return { state: 'wrong', text: `${compiled} is damaged: delete it, then "npm run build".` };
      if ((await newestFile(directory)) > made.mtimeMs)
        return {
          state: 'warning',
          text: `${directory} has changed since it was compiled: "npm run build", then start Demarc anew.`,
        };
      return judgeAge(knowledge, today);
    },
  };
}

async function readKnowledge(file: string): Promise<ServedKnowledge | undefined> {
  try {
    const knowledge = await readCompiledFiles(file);
    sourceIndex(knowledge);
    return knowledge;
  } catch {
    return undefined;
  }
}

function judgeAge(knowledge: ServedKnowledge, today: string): Finding {
  const dates = [...sourceIndex(knowledge).values()].map(({ checked, edition }) => edition ?? checked).sort();
  const overdue = dates.filter((checked) => isOverdue(checked, today)).length;
  const text = `${knowledge.services.length} services, ${dates.length} pages, read between ${dates[0]} and ${dates.at(-1)}.`;
  if (overdue === 0) return { state: 'ok', text };
  return {
    state: 'warning',
    text: `${text} ${overdue} are due for review, and answers say so: "npm run knowledge" lists them; or take a newer Demarc.`,
  };
}

/** When the newest of its files was changed, in milliseconds since the epoch; 0 when there are none. */
async function newestFile(directory: string): Promise<number> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name));
  // Node 20.9 calls the directory of an entry `path`.
  const times = files.map(
    async ({ parentPath, path, name }) => (await stat(join(parentPath ?? path, name))).mtimeMs,
  );
  return Math.max(0, ...(await Promise.all(times)));
}
