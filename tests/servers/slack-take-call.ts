import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { CallBody } from './slack-api-call.js';
import type { SlackCall } from './slack-calls.js';
import { type Fault, misbehave, rateLimit } from './slack-fault.js';
import { imageProblems, imagesToFetch } from './slack-image-check.js';
import type { Limit } from './slack-limits.js';
import { takeResponse } from './slack-response-url.js';
import { callWebApi } from './slack-web-api.js';
import type { SlackWorld } from './slack-world.js';

/** What a test answers to a method of its own. */
export type OwnMethod = (body: CallBody, authorization: string | undefined) => unknown;

/** What is needed to answer calls. */
export interface TakeOptions {
  readonly world: SlackWorld;
  readonly own: ReadonlyMap<string, OwnMethod>;
  readonly limit: Limit;
  readonly socketUrl: () => string;
  /** Takes the next fault for a method from the queue. */
  readonly nextFault: (method: string) => Fault | undefined;
  /** How long each way takes, in milliseconds. */
  readonly travel: (() => number) | undefined;
  /** Ends every wait. */
  readonly closing: AbortSignal;
}

/** Answers one call, well or badly. Until the first wait, what is posted is kept before this returns. */
export async function takeCall(
  call: SlackCall,
  request: IncomingMessage,
  response: ServerResponse,
  { world, own, limit, socketUrl, nextFault, travel, closing }: TakeOptions,
): Promise<void> {
  const { method, body, authorization } = call;
  const onTheWay = async (travel: () => number) => {
    await pause(travel(), undefined, { signal: closing }).catch(() => {});
  };
  const fault = nextFault(method);
  if (fault && misbehave(fault, request, response)) return;
  if (fault?.kind === 'slow') await pause(fault.ms, undefined, { signal: closing }).catch(() => {});
  if (travel) await onTheWay(travel);
  const wait = limit(call);
  if (wait > 0) return rateLimit(response, wait);
  const images = imagesToFetch(body);
  const problems = images.length > 0 ? await imageProblems(images) : [];
  if (problems.length > 0) return refuseImages(response, method, problems);
  const answer =
    method === 'response_url'
      ? takeResponse(world, String(request.url), body)
      : {
          status: 200,
          body: JSON.stringify(
            own.get(method)?.(body, authorization) ??
              callWebApi(method, body, authorization, { world, socketUrl: socketUrl() }),
          ),
        };
  if (travel) await onTheWay(travel);
  if (fault?.kind === 'drop') request.socket.destroy();
  else if (fault?.kind === 'garbage') response.end('<html>Slack is having a moment');
  else response.writeHead(answer.status, headers(world, authorization)).end(answer.body);
}

function refuseImages(response: ServerResponse, method: string, errors: readonly string[]): void {
  const status = method === 'response_url' ? 400 : 200;
  const messages = errors.map((error) => `[ERROR] ${error}`);
  const body = { ok: false, error: 'invalid_blocks', errors, response_metadata: { messages } };
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

/** With every answer Slack says what the token was granted. https://docs.slack.dev/authentication/best-practices */
function headers(world: SlackWorld, authorization: string | undefined): Record<string, string> {
  const team = world.teams.get(authorization?.replace(/^Bearer /, '') ?? '');
  return {
    'content-type': 'application/json; charset=utf-8',
    ...(team ? { 'x-oauth-scopes': [...team.scopes].join(',') } : {}),
  };
}
