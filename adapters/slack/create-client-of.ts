import { webApi } from '@slack/bolt';
import { PlatformError } from '../../src/contract/errors.js';
import type { Bots } from './oauth/bots.js';

/** Clients that are kept at most; one per workspace, until its token is renewed. */
const MOST = 1_000;

/** Gives the client of a workspace or organization, by its id. Rejects with PlatformError where Demarc is not installed. */
export function createClientOf(
  bots: Pick<Bots, 'of'>,
  options: webApi.WebClientOptions,
): (team: string) => Promise<webApi.WebClient> {
  const clients = new Map<string, webApi.WebClient>();
  return async (team) => {
    const bot = await bots.of(`slack:${team}`);
    if (bot === undefined) throw new PlatformError('Demarc is not installed in that workspace.', null, true);
    const known = clients.get(bot.token);
    if (known !== undefined) return known;
    if (clients.size >= MOST) clients.clear();
    const client = new webApi.WebClient(bot.token, options);
    clients.set(bot.token, client);
    return client;
  };
}
