import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Answer } from './answer.js';
import type { Demarc } from './demarc.js';

export type PlatformName = 'slack' | 'teams' | 'web';

/** An HTTP request whose JSON body, if the route asked for one, has been read. */
export type RouteRequest = IncomingMessage & { body?: unknown };

/** One path that a platform serves on the shared port. */
export interface HttpRoute {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  /** `json`: the body is parsed before `handle` runs, and a bad one answered 400. Absent: the stream is untouched. */
  readonly body?: 'json';
  /** Anybody may call it without proving who they are: an address only so often, and a page of another site not at all. */
  readonly open?: true;
  handle(request: RouteRequest, response: ServerResponse): void | Promise<void>;
}

/** A chat platform: hears questions, draws answers, and can speak first. */
export interface Platform {
  readonly name: PlatformName;
  /** What it serves on the shared port; known before `start`. */
  readonly routes: readonly HttpRoute[];
  /** Whether what people write reaches it; absent on one that keeps up no connection of its own. */
  isConnected?(): boolean;
  /** Begins to listen. Rejects when the platform cannot be reached or refuses the credentials. */
  start(demarc: Demarc): Promise<void>;
  /**
   * Speaks first, at an address as `Origin.place` spells it, without trying for long. `id` names the message, so that one
   * of which it is unknown whether it arrived is looked for before it is posted again; one that `isNew` was never posted.
   * Absent on a platform that only answers. Throws PlatformError.
   */
  post?(address: string, answer: Answer, id: string, isNew?: boolean): Promise<void>;
  /** Safe to call twice; lets what is under way finish. */
  stop(): Promise<void>;
}
