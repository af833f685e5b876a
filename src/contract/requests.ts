/** Tells what belongs to which request, so that all log lines of one can be found together. */
export interface Requests {
  /**
   * Runs work as a request of its own, under a fresh id: all that the work begins, however late it ends, belongs to it.
   * Work inside of a request belongs to that one.
   */
  begin<T>(work: () => T): T;
  /** The id of the request that this is done for; undefined where it is done for none. */
  current(): string | undefined;
}

/** Where nobody asks what belongs together. */
export const noRequests: Requests = { begin: (work) => work(), current: () => undefined };
