/** Tokens from `start` up to `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where a service is named; `id` is its variant's once that has been found out. */
export interface Mention extends Span {
  id: string;
  readonly isVariant: boolean;
}
