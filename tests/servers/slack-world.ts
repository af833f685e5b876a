import { createInteractions, type Interactions } from './slack-interactions.js';
import { createMessageStore, type MessageStore, type NewMessage } from './slack-message-store.js';

/** A workspace in which the app is installed. */
export interface SlackTeam {
  readonly id: string;
  readonly botUser: string;
  readonly botId: string;
  readonly appId: string;
  readonly scopes: ReadonlySet<string>;
  /** The organization, when the app is installed for a whole one. */
  readonly enterprise?: string;
}

/** A conversation. */
export interface SlackChannel {
  readonly id: string;
  readonly team: string;
  readonly name: string;
  readonly kind: 'public' | 'private' | 'im' | 'mpim';
  /** Whether the app's bot is in it. */
  readonly member: boolean;
  /** Shared with another company. */
  readonly extShared: boolean;
  readonly archived: boolean;
  /** With whom, of a direct message. */
  readonly user?: string;
}

/** A person. */
export interface SlackUser {
  readonly id: string;
  readonly team: string;
  readonly name: string;
  /** IANA time zone, and its offset in seconds. */
  readonly tz: string;
  readonly tzOffset: number;
  readonly locale: string;
}

/** What the app has shown in a thread of the agent surface. */
export interface AssistantThread {
  readonly status: string;
  /** Every status that was set, in order. */
  readonly statuses: readonly string[];
  readonly loadingMessages: readonly string[];
  readonly title: string | undefined;
  readonly promptsTitle: string | undefined;
  readonly prompts: readonly { readonly title: string; readonly message: string }[];
}

/** A session of the newer agent surface. */
export interface AgentSession {
  readonly status: 'active' | 'processing' | 'suspended' | 'closed';
  readonly title: string | undefined;
}

/** A message that one person saw. */
export interface Ephemeral extends Readonly<Record<string, unknown>> {
  readonly user: string;
  readonly ts: string;
  readonly text?: string;
}

/** A view as Slack keeps it. */
export type StoredView = Readonly<Record<string, unknown>> & { readonly id: string; readonly hash: string };

/** A file; `bytes` are there once it was uploaded. */
export interface SlackFile {
  readonly id: string;
  readonly name: string;
  /** In bytes, as announced. */
  readonly length: number;
  /** Whether it was announced with a description. */
  readonly isDescribed: boolean;
  readonly bytes: Uint8Array | undefined;
}

/** All that the local Slack knows; tests may put things in and look things up. */
export interface SlackWorld {
  /** Milliseconds since the epoch. */
  now(): number;
  readonly messages: MessageStore;
  readonly interactions: Interactions;
  /** By bot token. */
  readonly teams: Map<string, SlackTeam>;
  readonly revoked: Set<string>;
  readonly appTokens: Set<string>;
  readonly channels: Map<string, SlackChannel>;
  readonly users: Map<string, SlackUser>;
  /** By id. */
  readonly files: Map<string, SlackFile>;
  /** Where this Slack is reached. */
  readonly origin: () => string;
  /** By channel. */
  readonly ephemerals: Map<string, Ephemeral[]>;
  /** Home tabs by team and user, `T0LOCAL:U0ANNA`. */
  readonly homes: Map<string, StoredView>;
  /** Modals that were opened, by id. */
  readonly modals: Map<string, StoredView>;
  /** By channel and thread, `D0ANNA:1764000008.000100`. */
  readonly threads: Map<string, AssistantThread>;
  /** By channel and thread, as above. */
  readonly sessions: Map<string, AgentSession>;
  /** The app has the newer agent surface, in which prompts belong to no thread. */
  readonly agentView: boolean;
  addTeam(token: string, team: Pick<SlackTeam, 'id'> & Partial<SlackTeam>): SlackTeam;
  addChannel(channel: Pick<SlackChannel, 'id'> & Partial<SlackChannel>): SlackChannel;
  addUser(user: Pick<SlackUser, 'id'> & Partial<SlackUser>): SlackUser;
  /** Puts a person's message into a channel; gives its `ts`. */
  say(channel: string, message: NewMessage): string;
}

/** How a world begins. */
export interface WorldOptions {
  readonly now: () => number;
  readonly scopes: readonly string[];
  readonly agentView: boolean;
  readonly origin: () => string;
  /** The workspace that things belong to when none is named. */
  readonly home: Pick<SlackTeam, 'id' | 'botUser' | 'botId' | 'appId'>;
}

/** An empty world. */
export function createSlackWorld({ now, scopes, agentView, origin, home }: WorldOptions): SlackWorld {
  const messages = createMessageStore(now);
  const world: SlackWorld = {
    now,
    messages,
    interactions: createInteractions(now),
    teams: new Map(),
    revoked: new Set(),
    appTokens: new Set(),
    channels: new Map(),
    users: new Map(),
    files: new Map(),
    origin,
    ephemerals: new Map(),
    homes: new Map(),
    modals: new Map(),
    threads: new Map(),
    sessions: new Map(),
    agentView,
    addTeam: (token, team) => put(world.teams, token, { ...home, scopes: new Set(scopes), ...team }),
    addChannel: (channel) =>
      put(world.channels, channel.id, {
        team: home.id,
        name: channel.id.toLowerCase(),
        kind: 'public',
        member: true,
        extShared: false,
        archived: false,
        ...channel,
      }),
    addUser: (user) =>
      put(world.users, user.id, {
        team: home.id,
        name: user.id.toLowerCase(),
        tz: 'Europe/Amsterdam',
        tzOffset: 3_600,
        locale: 'en-GB',
        ...user,
      }),
    say: (channel, message) => messages.add(channel, { team: home.id, ...message }).ts,
  };
  return world;
}

function put<T>(map: Map<string, T>, key: string, value: T): T {
  map.set(key, value);
  return value;
}
