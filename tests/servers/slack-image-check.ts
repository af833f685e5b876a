import type { CallBody } from './slack-api-call.js';
import { type Found, walkBlocks } from './slack-block-walk.js';

/** Only what runs on this machine is fetched; any other address is taken to be good. */
const HERE = /^http:\/\/127\.0\.0\.1:/;

/** The pictures in blocks that are to be fetched. */
export function imagesToFetch({ blocks }: CallBody): readonly Found[] {
  return [...walkBlocks(blocks, '/blocks')].filter(
    ({ kind, value }) => kind === 'image' && HERE.test(String(value.image_url)),
  );
}

/** What Slack says of pictures that it cannot fetch, or that are none. Empty: it has them all. */
export async function imageProblems(images: readonly Found[]): Promise<string[]> {
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
