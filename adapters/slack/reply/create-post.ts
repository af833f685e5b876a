import { setTimeout as pause } from 'node:timers/promises';
import { webApi } from '@slack/bolt';
import type { Post } from './post.js';

/** Longest wait that a rate limit may impose on one message, in seconds. */
const LONGEST_WAIT = 30;

/**
 * Posts through Slack's Web API. A post is not repeated when its outcome is unknown, because Slack may have taken it; a
 * rate limit says that it was not taken, so after the time that Slack asks for it is sent once more.
 */
export function createPost({ chat }: Pick<webApi.WebClient, 'chat'>): Post {
  return async ({ channel, thread }, message) => {
    const content = {
      channel,
      ...(thread === undefined ? {} : { thread_ts: thread }),
      ...message,
      link_names: false,
      unfurl_links: false,
      unfurl_media: false,
    };
    try {
      await chat.postMessage(content);
    } catch (error) {
      if (!(error instanceof webApi.WebAPIRateLimitedError) || error.retryAfter > LONGEST_WAIT) throw error;
      await pause(error.retryAfter * 1000);
      await chat.postMessage(content);
    }
  };
}
