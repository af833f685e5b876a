/** What a checkup found, in words that name the thing and, unless all is well, what to do about it. Never a secret. */
export interface Finding {
  /** `warning`: it works, or may; `wrong`: it does not. */
  readonly state: 'ok' | 'warning' | 'wrong';
  readonly text: string;
}

/** One thing that `npm run doctor` looks at. It changes nothing that anybody would notice. */
export interface Checkup {
  /** A few words that begin the line. */
  readonly name: string;
  /** How long it may take, in milliseconds. */
  readonly timeout: number;
  /** Aborted when it takes longer. A rejection is told as a defect, with its code and without its message. */
  check(signal: AbortSignal): Promise<Finding>;
}
