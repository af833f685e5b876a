import { ConfigError, KnowledgeError } from '../contract/errors.js';

/** Runs a curator's command: its result is the exit code; what has to be mended in the files is told without a stack. */
export async function runCommand(command: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    if (!(error instanceof KnowledgeError || error instanceof ConfigError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
