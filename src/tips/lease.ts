/**
 * How long a tip, and a subscription's turn, belong to the process that took them, in milliseconds: longer than a platform
 * tries to post one message. After a kill the next process waits that long.
 */
export const LEASE = 12 * 60_000;
