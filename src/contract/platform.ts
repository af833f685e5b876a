import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Ask } from './ask.js';

export type PlatformName = 'slack' | 'teams' | 'web';

/** An HTTP request whose JSON body, if the route asked for one, has been read. */
export type RouteRequest = IncomingMessage & { body?: unknown };

/** One path that a platform serves on the shared port. */
export interface HttpRoute {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  /** `json`: the body is parsed before `handle` runs, and a bad one answered 400. Absent: the stream is untouched. */
  readonly body?: 'json';
  handle(request: RouteRequest, response: ServerResponse): void | Promise<void>;
}

/** A chat platform: hears questions and draws answers. */
export interface Platform {
  readonly name: PlatformName;
  /** What it serves on the shared port; known before `start`. */
  readonly routes: readonly HttpRoute[];
  /** Begins to listen. Rejects when the platform cannot be reached or refuses the credentials. */
  start(ask: Ask): Promise<void>;
  /** Safe to call twice; lets what is under way finish. */
  stop(): Promise<void>;
}

/** Claims a delivery by its id. True for the first caller only, so that whatever is redelivered is handled once. */
export type FirstTime = (deliveryId: string) => Promise<boolean>;
