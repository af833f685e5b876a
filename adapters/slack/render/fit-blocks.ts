import type { types } from '@slack/bolt';
import { section } from './section.js';

/** Room for blocks: how many, and how many characters of JSON. */
export interface Room {
  readonly count: number;
  readonly size: number;
}

/** Keeps the blocks that fit, from the first on; an ellipsis stands for what is left out. */
export function fitBlocks(blocks: readonly types.KnownBlock[], room: Room): types.KnownBlock[] {
  if (blocks.length <= room.count && jsonSize(blocks) <= room.size) return [...blocks];
  const more = section('…');
  const kept: types.KnownBlock[] = [];
  for (const block of blocks) {
    if (kept.length + 2 > room.count || jsonSize([...kept, block, more]) > room.size) break;
    kept.push(block);
  }
  return [...kept, more];
}

function jsonSize(blocks: readonly types.KnownBlock[]): number {
  return JSON.stringify(blocks).length;
}
