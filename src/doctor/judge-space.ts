import type { Finding } from '../contract/checkup.js';

const MEGABYTE = 1_000_000;
/** What is little: a large installation's files have some tens of megabytes, and each is written anew beside the old one. */
const LITTLE = 200 * MEGABYTE;
const TOO_LITTLE = 20 * MEGABYTE;

/** Holds the free space, in bytes, against what state needs. `told` begins the sentence. */
export function judgeSpace(told: string, free: number): Finding {
  const text = `${told}; ${sizeInWords(free)} free.`;
  if (free >= LITTLE) return { state: 'ok', text };
  const remedy = 'Make room, or set DEMARC_DATA to another disk.';
  return { state: free >= TOO_LITTLE ? 'warning' : 'wrong', text: `${text} ${remedy}` };
}

function sizeInWords(bytes: number): string {
  return bytes >= 1_000 * MEGABYTE
    ? `${Math.floor(bytes / MEGABYTE / 1_000)} GB`
    : `${Math.floor(bytes / MEGABYTE)} MB`;
}
