import type { ResponseTarget } from './slack-interactions.js';

/** Where new triggers and response URLs come from. */
export interface StampOptions {
  readonly issueTrigger: () => string;
  readonly issueResponseUrl: (target: ResponseTarget) => string;
}

/**
 * A copy of a delivery as Slack would send it now: with a trigger that is good, and with a response URL where this kind of
 * delivery has one.
 */
export function stampDelivery<T extends object>(delivery: T, options: StampOptions): T {
  const stamped = structuredClone(delivery) as T & Record<string, unknown>;
  const inner = (key: string, name: string) =>
    (stamped[key] as Record<string, unknown> | undefined)?.[name] ?? stamped[`${key}_${name}`];
  const changes: Record<string, unknown> = {};
  if ('trigger_id' in stamped) changes.trigger_id = options.issueTrigger();
  if ('response_url' in stamped) {
    const message = stamped.type === 'block_actions' ? inner('container', 'message_ts') : undefined;
    changes.response_url = options.issueResponseUrl({
      channel: String(inner('channel', 'id')),
      user: String(inner('user', 'id')),
      ...(message === undefined ? {} : { message: String(message) }),
    });
  }
  return Object.assign(stamped, changes);
}
