import type { CallBody } from './slack-api-call.js';
import { walkBlocks } from './slack-block-walk.js';

/** Only what runs on this machine is fetched; any other address is taken to be good. */
const HERE = /^http:\/\/127\.0\.0\.1:/;

/** What Slack says of pictures in blocks that it cannot fetch, or that are none. Empty: it has them all. */
export async function imageProblems({ blocks }: CallBody): Promise<string[]> {
  const images = [...walkBlocks(blocks, '/blocks')].filter(
    ({ kind, value }) => kind === 'image' && HERE.test(String(value.image_url)),
  );
  const problems = await Promise.all(
    images.map(async ({ value, at }) =>
      (await isPicture(String(value.image_url)))
        ? []
        : [`downloading image failed [json-pointer:${at}/image_url]`],
    ),
  );
  return problems.flat();
}

async function isPicture(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, { redirect: 'error' });
    await response.arrayBuffer();
    return response.ok && /^image\/(png|jpeg|gif)/.test(response.headers.get('content-type') ?? '');
  } catch {
    return false;
  }
}
