import type { types } from '@slack/bolt';
import { ACTIONS } from '../actions.js';
import type { Reply } from './reply.js';

/**
 * A reply as it may be kept on disk: without the button that shares it, because that carries what somebody typed. After
 * a kill the answer arrives, and can then be shared only by asking again.
 */
export function keptReply(reply: Reply): Reply {
  const { blocks, ...rest } = reply.message;
  if (blocks === undefined) return reply;
  return { ...reply, message: { ...rest, blocks: blocks.flatMap(withoutShare) } };
}

function withoutShare(block: types.KnownBlock): types.KnownBlock[] {
  if (block.type !== 'actions') return [block];
  const elements = block.elements.filter(({ action_id }) => action_id !== ACTIONS.share);
  return elements.length > 0 ? [{ ...block, elements }] : [];
}
