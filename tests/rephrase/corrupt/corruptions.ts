import { createHash } from 'node:crypto';
import { seededRandom } from '../../servers/seeded-random.js';
import type { Corrupted, Sample } from './corruption-kind.js';
import { everyKind } from './every-kind.js';

/** What a model server would send, and what is wrong with it. */
export interface Corruption {
  /** The name of its kind. */
  readonly kind: string;
  /** JSON of a rewording, or what there is instead. */
  readonly reply: string;
}

/** How often a kind may try for each corruption asked of it: many a kind has few things to do to a short answer. */
const TRIES = 4;

/** Up to `perKind` different corruptions of each kind, the same for the same seed; fewer where a sample gives no more. */
export function corruptions(sample: Sample, seed: number, perKind: number): Corruption[] {
  const faithful = replyOf(sample);
  return everyKind.flatMap((kind) => {
    const replies = new Set<string>();
    for (let attempt = 0; attempt < perKind * TRIES && replies.size < perKind; attempt += 1) {
      const random = seededRandom(seedOf(`${seed} ${kind.name} ${attempt}`));
      const corrupted = kind.corrupt(sample, random);
      if (corrupted === undefined) continue;
      const reply = replyOf(corrupted);
      if (reply !== faithful) replies.add(reply);
    }
    return [...replies].map((reply) => ({ kind: kind.name, reply }));
  });
}

function replyOf(corrupted: Corrupted | Sample): string {
  return 'raw' in corrupted ? corrupted.raw : JSON.stringify({ sentences: corrupted.sentences });
}

function seedOf(text: string): number {
  return createHash('sha256').update(text).digest().readUInt32LE(0);
}
