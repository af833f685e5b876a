import type { Inbox } from '../../src/contract/inbox.js';
import type { Locale } from '../../src/contract/locale.js';
import type { Log } from '../../src/contract/log.js';
import type { ProxyRoute } from './create-dispatcher.js';
import type { ReferenceRecords } from './reply/references.js';

/** What the Teams platform needs to know. */
export interface TeamsOptions {
  /** The bot's app id. Empty switches authentication off: for a local client that sends no tokens, never for a public address. */
  readonly appId: string;
  /** The client secret; absent for a managed identity. */
  readonly appPassword: string | undefined;
  readonly appType: 'SingleTenant' | 'MultiTenant' | 'UserAssignedMSI';
  readonly tenantId: string | undefined;
  /** Which of Microsoft's clouds the bot is registered in; absent: the public one. `us-government` is GCC High. */
  readonly cloud?: 'public' | 'us-government' | 'us-dod' | 'china';
  /** Where Teams can fetch pictures, without a slash at its end; undefined: those that fit stand in the cards themselves. */
  readonly publicUrl: string | undefined;
  /** Through which answers go to Teams. Keys and tokens are botbuilder's to fetch, and it knows none. */
  readonly proxy: ProxyRoute | undefined;
  readonly inbox: Inbox;
  readonly records: ReferenceRecords;
  readonly log: Log;
  readonly defaultLocale: Locale;
  /** Other addresses than those of the cloud. */
  readonly endpoints?: TeamsEndpoints;
}

/** Where a test keeps what Microsoft's clouds have at well-known addresses. */
export interface TeamsEndpoints {
  /** The OpenID document that lists the keys with which the Bot Connector signs. */
  readonly openIdMetadata?: string;
  /** Where tokens are fetched. */
  readonly oauthAuthority?: string;
}
