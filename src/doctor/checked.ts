import type { Finding } from '../contract/checkup.js';

/** A line of the doctor's report: what was looked at, and what was found. */
export interface Checked extends Finding {
  readonly name: string;
}
