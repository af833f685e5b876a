import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import type { Activity } from 'botbuilder';
import type { ConnectorArrivals } from './connector-arrivals.js';
import { checkActivity } from './connector-check.js';
import { type ConnectorFault, misbehaveFirst, refuse } from './connector-fault.js';
import type { ConnectorLimits } from './connector-limits.js';
import { refusalOf } from './connector-refusals.js';

/** A message that the bot has posted. */
export interface SentActivity {
  readonly conversation: string;
  /** The activity that it replies to, if any. */
  readonly replyTo: string | undefined;
  readonly authorization: string | undefined;
  /** The body on the wire. */
  readonly activity: Activity;
  /** When it was taken, in milliseconds since the epoch. */
  readonly at: number;
}

/** What the bot has done besides posting: changed or deleted a message, or begun a conversation. */
export interface ConnectorCall {
  readonly method: 'POST' | 'PUT' | 'DELETE';
  readonly conversation: string;
  /** The message, where it is about one. */
  readonly id: string | undefined;
  readonly body: Readonly<Record<string, unknown>>;
}

/** What conversations hold and how they behave. */
export interface Conversations {
  readonly sent: SentActivity[];
  readonly calls: ConnectorCall[];
  /** How the next requests are treated badly, whichever conversation they are for. */
  readonly faults: ConnectorFault[];
  /** The same for one conversation. */
  readonly faultsIn: Map<string, ConnectorFault[]>;
  readonly limits: ConnectorLimits | undefined;
  /** The bearer token that has to come; undefined: any or none. */
  readonly token: string | undefined;
  /** How long each way takes, in milliseconds; undefined: no time. */
  readonly travel: (() => number) | undefined;
  /** Messages as they come, taken or not. */
  readonly arrivals: ConnectorArrivals;
}

const PATH = /^\/v3\/conversations(?:\/([^/]+)\/activities(?:\/([^/]+))?)?$/;

/** Answers a request of the bot. https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference */
export async function serveConversation(
  request: IncomingMessage,
  response: ServerResponse,
  world: Conversations,
): Promise<void> {
  const { method, headers } = request;
  const path = PATH.exec(request.url ?? '');
  if (!path || (method !== 'POST' && method !== 'PUT' && method !== 'DELETE'))
    return refuse(response, refusalOf(404));
  const [conversation, id] = path.slice(1).map((part) => part && decodeURIComponent(part));
  const body = await text(request);
  if (world.token !== undefined && headers.authorization !== `Bearer ${world.token}`)
    return refuse(response, refusalOf(401));
  if (conversation === undefined) return begin(response, world, body);
  if (method === 'POST') world.arrivals.add();
  const fault = world.faultsIn.get(conversation)?.shift() ?? world.faults.shift();
  if (fault && (await misbehaveFirst(fault, request, response))) return;
  // Whoever sent it may be gone by then; it is taken all the same.
  if (world.travel) await pause(world.travel(), undefined, { ref: false });
  const problem = method === 'DELETE' ? undefined : checkActivity(body);
  if (problem) return refuse(response, problem);
  const over = world.limits?.(conversation) ?? 0;
  if (over > 0) return refuse(response, { ...refusalOf(429), retryAfter: Math.ceil(over) });
  const made = take(world, { method, conversation, id, body, authorization: headers.authorization });
  if (world.travel) await pause(world.travel(), undefined, { ref: false });
  if (fault?.kind === 'drop') request.socket.destroy();
  else reply(response, method === 'POST' ? 201 : 200, { id: made });
}

interface Taken {
  readonly method: ConnectorCall['method'];
  readonly conversation: string;
  readonly id: string | undefined;
  readonly body: string;
  readonly authorization: string | undefined;
}

/** Keeps what was posted or done; gives the message's id. */
function take(
  { sent, calls }: Conversations,
  { method, conversation, id, body, authorization }: Taken,
): string | undefined {
  if (method !== 'POST') {
    calls.push({ method, conversation, id, body: body === '' ? {} : JSON.parse(body) });
    return id;
  }
  sent.push({ conversation, replyTo: id, authorization, activity: JSON.parse(body), at: Date.now() });
  return `sent-${sent.length}`;
}

/** https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference#create-conversation */
function begin(response: ServerResponse, { calls }: Conversations, body: string): void {
  const parameters = JSON.parse(body);
  const conversation = `a:new-${calls.length + 1}`;
  calls.push({ method: 'POST', conversation, id: undefined, body: parameters });
  reply(response, 201, { id: conversation, activityId: `began-${calls.length}` });
}

function reply(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
