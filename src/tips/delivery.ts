/** Where a tip of one local day for one address stands, as far as this process knows. */
export interface Delivery {
  readonly address: string;
  /** ISO day in the subscription's zone; with the address it names the tip. */
  readonly day: string;
  /** `closed`: nothing more is to be done today. */
  stage: 'open' | 'under-way' | 'closed';
  /** The id of the tip that this process has claimed, and until when it has. */
  claim: { readonly tip: string; readonly lease: number } | null;
  /** The platform has it; the store may not know yet. */
  posted: boolean;
  failures: number;
  /** Before this instant nothing is tried. */
  notBefore: number;
}
