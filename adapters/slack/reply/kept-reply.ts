import type { types } from '@slack/bolt';
import { ACTIONS } from '../actions.js';
import type { Reply } from './reply.js';

const CARRIES_QUESTION = new Set<string | undefined>([
  ACTIONS.share,
  ACTIONS.curated,
  ACTIONS.notMeant,
  ACTIONS.refine,
]);

/**
 * A reply as it may be kept on disk: without the buttons that ask the question again, because they carry what somebody
 * typed. After a kill the answer arrives, and can then be shared only by asking again.
 */
export function keptReply(reply: Reply): Reply {
  const { blocks, ...rest } = reply.message;
  if (blocks === undefined) return reply;
  return { ...reply, message: { ...rest, blocks: blocks.flatMap(withoutQuestion) } };
}

function withoutQuestion(block: types.KnownBlock): types.KnownBlock[] {
  if (block.type !== 'actions') return [block];
  const elements = block.elements.filter(({ action_id }) => !CARRIES_QUESTION.has(action_id));
  return elements.length > 0 ? [{ ...block, elements }] : [];
}
