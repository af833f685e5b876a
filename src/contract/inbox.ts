/** Anything that JSON can say. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** A reply that was taken on by a process that then ended, or could not send it. */
export interface Unfinished {
  readonly delivery: string;
  readonly reply: Json;
}

/**
 * What keeps a delivery from being answered twice, and a reply from being lost. A reply holds what Demarc says and where
 * it goes, never what somebody typed.
 */
export interface Inbox {
  /** Whether a delivery has been taken on; a cheap first look. */
  taken(delivery: string): Promise<boolean>;
  /** Notes that a delivery has got its reply. */
  claim(delivery: string): Promise<boolean>;
  /** Takes a delivery on. True for the first caller only; then `reply` survives a kill until `finish`. */
  take(delivery: string, reply: Json): Promise<boolean>;
  /** The reply has arrived, or never will. */
  finish(delivery: string): Promise<void>;
  /** Replies that nobody is sending, of deliveries that begin with `prefix`; the caller is to send them now. */
  unfinished(prefix: string): Promise<readonly Unfinished[]>;
}
