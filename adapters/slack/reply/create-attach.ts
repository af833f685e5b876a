import { webApi } from '@slack/bolt';
import type { FileBlock, PictureBlock } from '../../../src/contract/answer.js';
import type { Demarc } from '../../../src/contract/demarc.js';
import { readExportPath } from '../../../src/contract/export-path.js';
import type { Log } from '../../../src/contract/log.js';
import { errorFields } from '../error-fields.js';
import type { Arrived } from './create-revise.js';
import type { PostTo } from './destination.js';

/** What attaching needs. */
export interface AttachParts extends Pick<Demarc, 'draw' | 'exportStack'> {
  readonly clientOf: (team: string) => Promise<webApi.WebClient>;
  readonly log: Log;
  /** Ends it before it has begun. */
  readonly stopping: AbortSignal;
}

/**
 * Sends a picture or an export as a file behind an answer that has arrived, once: what may have been taken is not sent again, and
 * after a kill none comes. Whatever goes wrong, the answer has said the same in words, or how to have it. Never rejects.
 */
export type Attach = (arrived: Arrived, block: Attached) => Promise<void>;

/** What can be sent as a file. */
export type Attached = PictureBlock | FileBlock;

/** How Slack says that no file is taken in a workspace, which an administrator may change. */
const NO_FILES = new Set(['missing_scope', 'file_uploads_disabled', 'file_type_not_allowed']);
/** Of a file's name. */
const MOST_LETTERS = 100;
/** For how long a workspace that takes none is not asked again, in milliseconds. */
const REST = 60 * 60_000;

export function createAttach(parts: AttachParts): Attach {
  const { clientOf, log, stopping } = parts;
  const restUntil = new Map<string, number>();
  return async ({ to }, block) => {
    if (to.type !== 'post' || stopping.aborted || (restUntil.get(to.team) ?? 0) > Date.now()) return;
    try {
      const [client, made] = await Promise.all([clientOf(to.team), make(block, parts)]);
      if (stopping.aborted || made === undefined) return;
      const { bytes, name, title } = made;
      // Without `alt_text`: Slack does not know it by that name, and with its own, `alt_txt`, shares no file at all.
      // https://github.com/slackapi/python-slack-sdk/issues/1818
      await client.filesUploadV2({
        ...placeOf(to),
        file: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
        filename: name.slice(-MOST_LETTERS),
        title,
      });
    } catch (error) {
      if (error instanceof webApi.WebAPIPlatformError && NO_FILES.has(error.data.error))
        restUntil.set(to.team, Date.now() + REST);
      log.warn(
        errorFields(error),
        `A ${block.type} could not be sent to Slack; the answer says the same in words, or how to have it`,
      );
    }
  };
}

/** Undefined where what was to be exported has left the knowledge base. */
async function make(block: Attached, { draw, exportStack }: AttachParts) {
  if (block.type === 'picture') {
    const { address, title } = block.picture;
    const { bytes } = await draw(block.picture, { theme: 'light', format: 'png' });
    return { bytes, title, name: `${address.replaceAll('/', '-')}.png` };
  }
  const wish = readExportPath(block.file.path);
  const exported = wish && (await exportStack(wish));
  if (exported?.type !== 'file') return undefined;
  const { bytes, name } = exported.file;
  return { bytes, name, title: name };
}

/** Where the answer stands. */
function placeOf({ channel, thread }: PostTo) {
  return thread === null ? { channel_id: channel } : { channel_id: channel, thread_ts: thread };
}
