import { KnowledgeError } from '../contract/errors.js';

/** Says of a file that the build leaves in `dist`, and that could not be opened or read, why and what to do. */
export function unreadBuild(file: string, error: unknown): KnowledgeError {
  const { code } = error as NodeJS.ErrnoException;
  return new KnowledgeError([
    code === 'ENOENT'
      ? `${file} is missing: build it with "npm run build"`
      : `${file} cannot be read (${code}): let the user who runs Demarc read it, or delete it and run "npm run build"`,
  ]);
}
