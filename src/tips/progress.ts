/** How far this process is with the tip of a local day for one address. What has to survive a kill is in the store. */
export interface Progress {
  /** ISO day in the subscription's zone; with the address it names the tip. */
  readonly day: string;
  /** Until when the tip is claimed by this process; undefined when it is not. */
  lease: number | undefined;
  /** Nobody can have posted it: it was claimed here first, and no try has left it in doubt. */
  isNew: boolean;
  /** The platform has it; the store may not know yet. */
  posted: boolean;
  failures: number;
}

/** Of each address that has a tip under way, or one that is to be tried again. */
export type ProgressOf = Map<string, Progress>;
