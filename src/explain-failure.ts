import { ConfigError, KnowledgeError, StoreError } from './contract/errors.js';

/** What somebody can mend is told without a stack; anything else is a defect and keeps its own. */
export function explainFailure(error: unknown): string {
  if (error instanceof ConfigError || error instanceof KnowledgeError || error instanceof StoreError)
    return error.message;
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE')
    return 'The port is taken. Stop the other program, or choose another port: PORT=4000 npm start';
  if (code === 'EACCES') return 'The port may not be used. Choose one above 1023: PORT=4000 npm start';
  return `Demarc could not start: ${message}`;
}
