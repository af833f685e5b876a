/** The configuration has to be mended; `problems` lists every one of them, each with its remedy. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  constructor(readonly problems: readonly string[]) {
    super(
      `The configuration has ${problems.length} problem(s):\n${problems.map((p) => `  - ${p}`).join('\n')}`,
    );
  }
}

/** Knowledge files have to be mended; each problem names file, line and remedy. `what` says which files they are. */
export class KnowledgeError extends Error {
  override readonly name = 'KnowledgeError';
  constructor(
    readonly problems: readonly string[],
    what = 'The knowledge base',
  ) {
    super(`${what} has ${problems.length} problem(s):\n${problems.map((p) => `  - ${p}`).join('\n')}`);
  }
}

/** State could not be read or kept. Wait and retry, or look at the data directory that the message names. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
}

/** A platform did not take a message. */
export class PlatformError extends Error {
  override readonly name = 'PlatformError';
  constructor(
    message: string,
    /**
     * Whether it is worth trying again later; `after` milliseconds if the platform said so. `untaken`: it is certain that
     * this try brought nothing to the place.
     */
    readonly retry: { readonly after: number; readonly untaken?: true } | null,
    /** Whether the place is gone for good (left, deleted, uninstalled): post there no more. */
    readonly gone: boolean,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
