import { type ApiCall, type ApiMethod, joinedChannelOf, needScope, needTs } from './slack-api-call.js';
import { SlackRefusal } from './slack-refusal.js';
import type { SlackFile } from './slack-world.js';

/** https://docs.slack.dev/reference/methods/files.getUploadURLExternal#errors */
const LONGEST_ALT = 1_000;

/** The methods by which files come into Slack. https://docs.slack.dev/messaging/working-with-files */
export const FILE_METHODS: Readonly<Record<string, ApiMethod>> = {
  'files.getUploadURLExternal': (call) => {
    needScope(call, 'files:write');
    const { filename, length, alt_txt: alt } = call.body;
    if (typeof filename !== 'string' || filename === '' || !(Number(length) > 0))
      throw new SlackRefusal('missing_argument');
    if (String(alt ?? '').length > LONGEST_ALT) throw new SlackRefusal('alt_txt_too_large');
    const { files, origin } = call.world;
    const id = `F0FILE${files.size + 1}`;
    files.set(id, {
      id,
      name: filename,
      length: Number(length),
      isDescribed: alt !== undefined && alt !== '',
      bytes: undefined,
    });
    return { upload_url: `${origin()}/upload/v1/${id}`, file_id: id };
  },

  'files.completeUploadExternal': (call) => {
    needScope(call, 'files:write');
    const { body, world } = call;
    const files = filesOf(call);
    if (body.channel_id !== undefined) {
      const channel = joinedChannelOf(call, body.channel_id);
      const thread = body.thread_ts === undefined ? {} : { thread_ts: String(body.thread_ts) };
      if (thread.thread_ts !== undefined) needTs(thread.thread_ts);
      const shared = files.map(({ id, title }) => ({ id, title, name: world.files.get(id)?.name }));
      // Slack shares none that has a description of its own. https://github.com/slackapi/python-slack-sdk/issues/1818
      if (files.every(({ id }) => !world.files.get(id)?.isDescribed)) {
        const { botUser: user, botId: bot_id, appId: app_id, id: team } = call.team;
        const text = String(body.initial_comment ?? '');
        world.messages.add(channel.id, {
          text,
          files: shared,
          upload: true,
          ...thread,
          user,
          bot_id,
          app_id,
          team,
        });
      }
    }
    // What was shared is told later, by files.info. https://github.com/slackapi/bolt-js/issues/2115
    return { files: files.map(({ id, title }) => ({ id, title })) };
  },
};

/** The files that a call completes; each has been uploaded whole. */
function filesOf({ body, world }: ApiCall): readonly { readonly id: string; readonly title: string }[] {
  const files = Array.isArray(body.files) ? body.files : [];
  if (files.length === 0) throw new SlackRefusal('invalid_arguments');
  return files.map(({ id, title }) => {
    const file = world.files.get(String(id));
    if (file?.bytes === undefined) throw new SlackRefusal('file_not_found');
    return { id: file.id, title: String(title ?? file.name) };
  });
}

/**
 * Takes the bytes that were sent to an upload URL, raw or as a form; gives the HTTP status. A URL takes a file once, of the length
 * that was announced.
 */
export async function takeUpload(
  files: Map<string, SlackFile>,
  path: string,
  type: string,
  body: Uint8Array<ArrayBuffer>,
): Promise<number> {
  const file = files.get(path.replace('/upload/v1/', ''));
  if (file === undefined || file.bytes !== undefined) return 404;
  const bytes = type.startsWith('multipart/') ? await firstFile(body, type) : body;
  if (bytes.byteLength !== file.length) return 400;
  files.set(file.id, { ...file, bytes });
  return 200;
}

async function firstFile(body: Uint8Array<ArrayBuffer>, type: string): Promise<Uint8Array> {
  const form = await new Response(body, { headers: { 'content-type': type } }).formData();
  const file = [...form.values()].find((value) => typeof value !== 'string');
  return file instanceof File ? new Uint8Array(await file.arrayBuffer()) : new Uint8Array();
}
