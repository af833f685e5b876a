import type { Activity, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import type { Dispatcher } from 'undici';
import { PlatformError } from '../../../src/contract/errors.js';
import { countNothing, type Metrics } from '../../../src/contract/metrics.js';
import { ConnectorError } from './connector-error.js';
import { createOutgoingToken, type OutgoingToken } from './create-outgoing-token.js';
import { type JsonAnswer, type JsonTarget, sendJson } from './send-json.js';

/** Connectors that are kept at most. Teams has an address for each region, and a newer one for each tenant. */
const MOST = 1_000;
/** The names of this machine. */
const LOCAL = new Set(['localhost', '127.0.0.1', '[::1]']);

/** What may be taken for a code, and logged as one. */
const WORD = /^\w{1,80}$/;

/** A Bot Connector: where Teams takes messages from a bot. */
export interface Connector {
  /**
   * Posts an activity into a conversation, as a reply to another one or by itself (null), and gives its id, empty where the
   * connector names none. Tries once. Rejects with ConnectorError when it was not taken or no answer comes in so many
   * milliseconds, and with an error of the login when there is no token.
   */
  post(
    conversation: string,
    replyTo: string | null,
    activity: Partial<Activity>,
    answerTime: number,
  ): Promise<string>;
  /** Puts another activity in the place of one that the bot has posted. Tries once. Rejects as `post` does. */
  update(conversation: string, id: string, activity: Partial<Activity>, answerTime: number): Promise<void>;
}

/** What sending needs. */
export interface ConnectorParts {
  readonly botFramework: Pick<ConfigurationBotFrameworkAuthentication, 'createConnectorFactory'>;
  readonly appId: string;
  /** Over which connections. */
  readonly dispatcher: Dispatcher;
  /** Absent: nothing is counted. */
  readonly metrics?: Metrics;
}

/** Gives the Bot Connector at an address. Rejects with PlatformError where the address is not to be trusted. */
export type ConnectorOf = (serviceUrl: string) => Promise<Connector>;

/**
 * Sends as botbuilder's ConnectorClient does, signed with the bot's own token by botbuilder's credentials, but an activity
 * goes out as it is: the client drops what it did not know when it was archived, such as citations and the label of
 * AI-generated text, and sends a message again without a word when a connection drops after the message has arrived.
 */
export function createConnectorOf({
  botFramework,
  appId,
  dispatcher,
  metrics = countNothing,
}: ConnectorParts): ConnectorOf {
  const tokenNow = createOutgoingToken(botFramework, appId);
  const connectors = new Map<string, Connector>();
  return async (serviceUrl) => {
    const known = connectors.get(serviceUrl);
    if (known !== undefined) return known;
    if (!isSafe(serviceUrl))
      throw new PlatformError('The address of the Bot Connector is not HTTPS.', null, true);
    const connector = createConnector(serviceUrl, tokenNow, { dispatcher, metrics });
    if (connectors.size >= MOST) connectors.clear();
    connectors.set(serviceUrl, connector);
    return connector;
  };
}

function createConnector(
  serviceUrl: string,
  tokenNow: OutgoingToken,
  { dispatcher, metrics }: { readonly dispatcher: Dispatcher; readonly metrics: Metrics },
): Connector {
  const { origin, pathname } = new URL(serviceUrl);
  const base = `${pathname.replace(/\/$/, '')}/v3/conversations/`;
  const send = async (method: JsonTarget['method'], path: string, body: object, answerTime: number) => {
    const token = await tokenNow();
    const headers = token === undefined ? {} : { authorization: `Bearer ${token}` };
    const target = { method, origin, path, headers };
    const answer = await sendJson(dispatcher, target, JSON.stringify(body), answerTime);
    if (answer.status === 429) metrics.count('rateLimits', { platform: 'teams' });
    return idIn(answer);
  };
  const pathOf = (conversation: string, id: string | null) =>
    [`${base}${encodeURIComponent(conversation)}/activities`, id === null ? [] : encodeURIComponent(id)]
      .flat()
      .join('/');
  return {
    post: (conversation, replyTo, activity, answerTime) =>
      send(
        'POST',
        pathOf(conversation, replyTo),
        replyTo === null ? activity : { ...activity, replyToId: replyTo },
        answerTime,
      ),
    async update(conversation, id, activity, answerTime) {
      await send('PUT', pathOf(conversation, id), { ...activity, id }, answerTime);
    },
  };
}

function idIn({ status, retryAfter, body }: JsonAnswer): string {
  const { id, error } = parsed(body);
  if (status >= 200 && status < 300) return typeof id === 'string' ? id : '';
  const code = typeof error?.code === 'string' && WORD.test(error.code) ? error.code : undefined;
  throw new ConnectorError('The Bot Connector did not take a message.', status, code, true, retryAfter);
}

/** An answer may have no body, and a gateway in between answers with a page. */
function parsed(body: string): { readonly id?: unknown; readonly error?: { readonly code?: unknown } } {
  try {
    return JSON.parse(body) ?? {};
  } catch {
    return {};
  }
}

/** The bot's token goes there, so nobody may read along; only a Bot Connector on this machine needs no HTTPS. */
function isSafe(serviceUrl: string): boolean {
  if (!URL.canParse(serviceUrl)) return false;
  const { protocol, hostname } = new URL(serviceUrl);
  return protocol === 'https:' || (protocol === 'http:' && LOCAL.has(hostname));
}
