import { KnowledgeError } from '../contract/errors.js';
import { coverage } from './coverage.js';
import { loadKnowledge } from './load-knowledge.js';

/** `npm run knowledge`: checks every file and prints what is covered; exits 1 when something is wrong. */
try {
  const knowledge = await loadKnowledge('knowledge', new Date().toISOString().slice(0, 10));
  process.stdout.write(`${coverage(knowledge)}\n`);
} catch (error) {
  if (!(error instanceof KnowledgeError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
