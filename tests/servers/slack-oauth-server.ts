import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The app that the local Slack knows. */
export const LOCAL_APP = {
  id: 'A0DEMARC',
  clientId: '111.222',
  clientSecret: 'the-client-secret',
  botUser: 'U0DEMARC',
} as const;

/** Where somebody installs, and how Slack is to answer. */
export interface Grant {
  /** Absent: the organization as a whole. */
  readonly team?: { readonly id: string; readonly name: string };
  readonly enterprise?: { readonly id: string; readonly name: string };
  /** Whether tokens expire. */
  readonly rotates?: boolean;
  /** The person chooses "Cancel". */
  readonly denied?: boolean;
}

/** Slack's end of an installation by OAuth. */
export interface SlackOAuthServer {
  readonly apiUrl: string;
  /** The parameters of every call of oauth.v2.access, in order. */
  readonly exchanges: readonly Readonly<Record<string, string>>[];
  /** Every token and refresh token that was given out. */
  readonly secrets: readonly string[];
  /** What the next person who comes to Slack's page chooses. */
  grants(grant: Grant): void;
  /** Treats the next exchanges badly: refuses with an error, or breaks the connection. */
  fails(...errors: readonly (string | 'drop')[]): void;
  /** Holds back answers to exchanges until the returned function is called. */
  hold(): () => void;
  close(): Promise<void>;
}

/** Serves the page that asks for permission, oauth.v2.access (exchange and rotation) and auth.test. */
export async function startSlackOAuthServer(redirectUrl: () => string): Promise<SlackOAuthServer> {
  const exchanges: Record<string, string>[] = [];
  const secrets: string[] = [];
  const codes = new Map<string, Grant>();
  const refreshable = new Set<string>();
  const faults: string[] = [];
  let grant: Grant = {};
  let held: Promise<void> | undefined;

  const token = (kind: string) => {
    const made = `${kind}-${randomUUID()}`;
    secrets.push(made);
    return made;
  };
  const rotation = () => {
    const refresh = token('xoxe-1');
    refreshable.add(refresh);
    return { refresh_token: refresh, expires_in: 43_200 };
  };
  const authorize = ({ searchParams }: URL, response: ServerResponse) => {
    if (searchParams.get('client_id') !== LOCAL_APP.clientId) return void response.writeHead(400).end();
    const back = new URL(searchParams.get('redirect_uri') ?? redirectUrl());
    back.searchParams.set('state', searchParams.get('state') ?? '');
    if (grant.denied) back.searchParams.set('error', 'access_denied');
    else {
      const code = randomUUID();
      codes.set(code, grant);
      back.searchParams.set('code', code);
    }
    response.writeHead(302, { location: back.href }).end();
  };
  const access = (form: Readonly<Record<string, string>>): object => {
    if (form.client_id !== LOCAL_APP.clientId) return { ok: false, error: 'invalid_client_id' };
    if (form.client_secret !== LOCAL_APP.clientSecret) return { ok: false, error: 'bad_client_secret' };
    if (form.grant_type === 'refresh_token') {
      if (!refreshable.delete(form.refresh_token ?? '')) return { ok: false, error: 'invalid_refresh_token' };
      return { ok: true, token_type: 'bot', access_token: token('xoxe.xoxb-1'), ...rotation() };
    }
    const granted = codes.get(form.code ?? '');
    if (granted === undefined || !codes.delete(form.code ?? '')) return { ok: false, error: 'invalid_code' };
    return {
      ok: true,
      app_id: LOCAL_APP.id,
      authed_user: { id: 'U0ADMIN' },
      scope: 'app_mentions:read,chat:write',
      token_type: 'bot',
      bot_user_id: LOCAL_APP.botUser,
      access_token: token('xoxb'),
      ...(granted.rotates ? rotation() : {}),
      team: granted.team ?? null,
      enterprise: granted.enterprise ?? null,
      is_enterprise_install: granted.team === undefined,
    };
  };

  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '', 'http://slack');
    const form = Object.fromEntries(new URLSearchParams(await read(request)));
    if (url.pathname === '/oauth/v2/authorize') return authorize(url, response);
    if (url.pathname === '/api/auth.test') {
      const known = secrets.includes(request.headers.authorization?.replace('Bearer ', '') ?? '');
      return reply(
        response,
        known ? { ok: true, bot_id: 'B0DEMARC', url: 'https://local.slack.com/' } : REFUSED,
      );
    }
    if (url.pathname !== '/api/oauth.v2.access')
      return reply(response, { ok: false, error: 'unknown_method' });
    exchanges.push(form);
    await held;
    const fault = faults.shift();
    if (fault === 'drop') return void request.socket.destroy();
    reply(response, fault === undefined ? access(form) : { ok: false, error: fault });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    apiUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/`,
    exchanges,
    secrets,
    grants(next) {
      grant = next;
    },
    fails: (...errors) => void faults.push(...errors),
    hold() {
      let release = () => {};
      held = new Promise((resolve) => {
        release = resolve;
      });
      return () => {
        held = undefined;
        release();
      };
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const REFUSED = { ok: false, error: 'invalid_auth' };

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

function reply(response: ServerResponse, answer: object): void {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
}
