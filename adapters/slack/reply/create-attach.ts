import { webApi } from '@slack/bolt';
import type { Draw } from '../../../src/contract/draw.js';
import type { Log } from '../../../src/contract/log.js';
import type { Picture } from '../../../src/contract/picture.js';
import { errorFields } from '../error-fields.js';
import type { Arrived } from './create-revise.js';
import type { PostTo } from './destination.js';

/** What attaching needs. */
export interface AttachParts {
  readonly clientOf: (team: string) => Promise<webApi.WebClient>;
  readonly draw: Draw;
  readonly log: Log;
  /** Ends it before it has begun. */
  readonly stopping: AbortSignal;
}

/**
 * Sends a picture as a file behind an answer that has arrived, once: what may have been taken is not sent again, and after a
 * kill none comes. Whatever goes wrong, the answer has said the same in words. Never rejects.
 */
export type Attach = (arrived: Arrived, picture: Picture) => Promise<void>;

/** How Slack says that no file is taken in a workspace, which an administrator may change. */
const NO_FILES = new Set(['missing_scope', 'file_uploads_disabled', 'file_type_not_allowed']);
/** Of a file's name. */
const MOST_LETTERS = 100;
/** For how long a workspace that takes none is not asked again, in milliseconds. */
const REST = 60 * 60_000;

export function createAttach({ clientOf, draw, log, stopping }: AttachParts): Attach {
  const restUntil = new Map<string, number>();
  return async ({ to }, picture) => {
    if (to.type !== 'post' || stopping.aborted || (restUntil.get(to.team) ?? 0) > Date.now()) return;
    try {
      const [client, { bytes }] = await Promise.all([
        clientOf(to.team),
        draw(picture, { theme: 'light', format: 'png' }),
      ]);
      if (stopping.aborted) return;
      // Without `alt_text`: Slack does not know it by that name, and with its own, `alt_txt`, shares no file at all.
      // https://github.com/slackapi/python-slack-sdk/issues/1818
      await client.filesUploadV2({
        ...placeOf(to),
        file: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
        filename: `${picture.address.replaceAll('/', '-')}.png`.slice(-MOST_LETTERS),
        title: picture.title,
      });
    } catch (error) {
      if (error instanceof webApi.WebAPIPlatformError && NO_FILES.has(error.data.error))
        restUntil.set(to.team, Date.now() + REST);
      log.warn(errorFields(error), 'A picture could not be sent to Slack; the answer says the same in words');
    }
  };
}

/** Where the answer stands. */
function placeOf({ channel, thread }: PostTo) {
  return thread === null ? { channel_id: channel } : { channel_id: channel, thread_ts: thread };
}
