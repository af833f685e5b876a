import type { Inbox } from '../../src/contract/inbox.js';
import type { Locale } from '../../src/contract/locale.js';
import type { Log } from '../../src/contract/log.js';
import type { ProxyRoute } from './create-dispatcher.js';
import type { SealedInstallations } from './oauth/installations.js';
import type { InstallerOptions } from './oauth/installer.js';

/** What Slack needs from outside. One of `botToken` and `oauth` is there. */
export interface SlackOptions {
  /** One workspace, by the token of its installation. */
  readonly botToken: string | undefined;
  /** Any number of workspaces, which install the app by themselves. */
  readonly oauth:
    | Pick<InstallerOptions, 'clientId' | 'clientSecret' | 'encryptionKeys' | 'publicUrl'>
    | undefined;
  /** For HTTP; checks that a request is Slack's. */
  readonly signingSecret: string | undefined;
  /** Present: Socket Mode, and no HTTP route for deliveries. */
  readonly appToken: string | undefined;
  /** Base address of Slack's Web API; absent: Slack's own. */
  readonly apiUrl: string | undefined;
  readonly proxy: ProxyRoute | undefined;
  /** Where Slack can fetch pictures, without a slash at its end; undefined: they are sent as files. */
  readonly publicUrl: string | undefined;
  /** Whether it speaks in channels that are shared with another company. */
  readonly answersShared: boolean;
  readonly inbox: Inbox;
  /** Where installations are kept. */
  readonly records: SealedInstallations;
  readonly log: Log;
  /** The language in which an unexpected error is told. */
  readonly defaultLocale: Locale;
}
