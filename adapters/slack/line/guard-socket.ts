import type { SocketModeReceiver } from '@slack/bolt';
import { fields, text } from '../hear/payload.js';

type Client = SocketModeReceiver['client'];

/**
 * Keeps what Slack sends from ending the process or the connection. Slack's client tells of each event under the event's
 * own name, which may be one that the client uses for itself, such as "error" or "close", and reads that name where no
 * failure is caught. An event whose name it cannot take goes the way of all other deliveries, without a name.
 */
export function guardSocket(client: Client): void {
  const [read] = client.listeners('ws_message');
  client.removeAllListeners('ws_message');
  client.on('ws_message', (data: unknown, isBinary: boolean) => {
    const safe = isBinary ? undefined : readable(data, client);
    if (safe !== undefined) read?.call(client, safe, false);
  });
}

/** The message as the client may read it; undefined when it is no message of Slack's. */
function readable(data: unknown, client: Client): unknown {
  const message = fields(parsed(data));
  const type = text(message.type);
  if (type === undefined) return undefined;
  if (type !== 'events_api') return isOwnName(type, client) ? undefined : data;
  const name = text(fields(fields(message.payload).event).type);
  if (name !== undefined && !isOwnName(name, client)) return data;
  return JSON.stringify({ ...message, type: 'nameless' });
}

function isOwnName(name: string, client: Client): boolean {
  return client.listenerCount(name) > 0;
}

function parsed(data: unknown): unknown {
  try {
    return JSON.parse(String(data));
  } catch {
    return undefined;
  }
}
