import type { Inbox } from '../../src/contract/inbox.js';
import type { Locale } from '../../src/contract/locale.js';
import type { Log } from '../../src/contract/log.js';
import type { ReferenceRecords } from './reply/references.js';

/** What the Teams platform needs to know. */
export interface TeamsOptions {
  /** The bot's app id. Empty switches authentication off: for a local client that sends no tokens, never for a public address. */
  readonly appId: string;
  /** The client secret; absent for a managed identity. */
  readonly appPassword: string | undefined;
  readonly appType: 'SingleTenant' | 'MultiTenant' | 'UserAssignedMSI';
  readonly tenantId: string | undefined;
  readonly inbox: Inbox;
  readonly records: ReferenceRecords;
  readonly log: Log;
  readonly defaultLocale: Locale;
  /** Other addresses than those of the public cloud. */
  readonly endpoints?: TeamsEndpoints;
}

/** Where a government cloud or a test keeps what the public cloud has at Microsoft's well-known addresses. */
export interface TeamsEndpoints {
  /** The OpenID document that lists the keys with which the Bot Connector signs. */
  readonly openIdMetadata?: string;
  /** Where tokens are fetched; https://login.microsoftonline.us/… chooses the US government's cloud as a whole. */
  readonly oauthAuthority?: string;
}
