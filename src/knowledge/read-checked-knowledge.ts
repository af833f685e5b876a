import { KnowledgeError } from '../contract/errors.js';
import { checkKnowledge, type Findings } from './check-knowledge.js';
import type { parseKnowledgeFile } from './knowledge-file.js';
import type { RawKnowledge } from './raw-knowledge.js';
import { formatProblems, readKnowledgeFiles } from './read-knowledge-files.js';

/**
 * Reads the files under `directory` and holds them side by side. `today` is an ISO date.
 * Throws KnowledgeError with every problem (file, line, remedy) when anything in them is wrong; warnings are given back.
 */
export async function readCheckedKnowledge(
  directory: string,
  today: string,
  parse?: typeof parseKnowledgeFile,
): Promise<{ readonly raw: RawKnowledge; readonly findings: Findings }> {
  const raw = await readKnowledgeFiles(directory, parse);
  const findings = checkKnowledge(raw, today);
  if (findings.problems.length > 0) throw new KnowledgeError(formatProblems(findings.problems));
  return { raw, findings };
}
