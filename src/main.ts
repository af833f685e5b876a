import { runCli } from '../adapters/cli/run-cli.js';
import { createAsk } from './ask.js';
import { loadKnowledge } from './knowledge/load-knowledge.js';
import { createMemoryStore } from './store/memory-store.js';

/** Puts everything together. `main.js` starts Demarc; `main.js ask …` answers on the command line. */
async function main([command, ...args]: readonly string[]): Promise<void> {
  const knowledge = await loadKnowledge('knowledge', new Date().toISOString().slice(0, 10));
  if (command === 'ask') {
    const ask = createAsk({ knowledge, store: createMemoryStore(), defaultLocale: 'en', now: Date.now });
    process.exitCode = await runCli(ask, args, { input: process.stdin, output: process.stdout, errors: process.stderr });
    return;
  }
}

await main(process.argv.slice(2));
