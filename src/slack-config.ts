/** What Slack needs. One of `botToken` and `oauth` is there: one workspace's token, or an app that many install. */
export interface SlackConfig {
  readonly botToken: string | undefined;
  readonly oauth: SlackOAuthConfig | undefined;
  /** For HTTP. */
  readonly signingSecret: string | undefined;
  /** Switches to Socket Mode. */
  readonly appToken: string | undefined;
  /** Base address of the Web API; absent: Slack's own. */
  readonly apiUrl: string | undefined;
  /** Whether it speaks in channels that are shared with another company. */
  readonly answersShared: boolean;
}

/** An app that workspaces install by themselves. */
export interface SlackOAuthConfig {
  readonly clientId: string;
  readonly clientSecret: string;
  /** Base64 of 32 bytes each; the first seals what is kept, all open it. */
  readonly encryptionKeys: readonly [string, ...string[]];
  /** The address under which people reach Demarc. */
  readonly publicUrl: string | undefined;
}

type Get = (name: string) => string | undefined;

type OneOf = <T extends string>(name: string, allowed: readonly T[], fallback: T) => T;

const MAKE_A_KEY = `make one with: node -p "crypto.randomBytes(32).toString('base64')"`;

/** Reads what is configured for Slack; undefined when nothing is. What is wrong is added to `problems`. */
export function readSlackConfig(get: Get, oneOf: OneOf, problems: string[]): SlackConfig | undefined {
  const botToken = get('SLACK_BOT_TOKEN');
  const signingSecret = get('SLACK_SIGNING_SECRET');
  const appToken = get('SLACK_APP_TOKEN');
  const apiUrl = get('SLACK_API_URL');
  const isApp = get('SLACK_CLIENT_ID') !== undefined || get('SLACK_CLIENT_SECRET') !== undefined;
  if (!botToken && !signingSecret && !appToken && !isApp) {
    if (apiUrl)
      problems.push(
        'SLACK_API_URL is set without SLACK_BOT_TOKEN: set the token too, or remove the address.',
      );
    return undefined;
  }
  if (botToken && isApp)
    problems.push(
      'SLACK_BOT_TOKEN and SLACK_CLIENT_ID are both set: keep the token for one workspace, or the id and its secret for many.',
    );
  if (!botToken && !isApp)
    problems.push(
      'SLACK_BOT_TOKEN is missing: copy the "Bot User OAuth Token" (xoxb-…) from your app’s OAuth page; for many workspaces set SLACK_CLIENT_ID and SLACK_CLIENT_SECRET in its place.',
    );
  if (botToken && !/^xox[be]/.test(botToken))
    problems.push('SLACK_BOT_TOKEN does not look like a bot token: it begins with xoxb-.');
  if (!signingSecret && !appToken) {
    problems.push(
      'SLACK_SIGNING_SECRET (for HTTP) or SLACK_APP_TOKEN (for Socket Mode) is missing: set one of them.',
    );
  }
  if (appToken && !appToken.startsWith('xapp-')) {
    problems.push('SLACK_APP_TOKEN does not look like an app-level token: it begins with xapp-.');
  }
  if (apiUrl && !isHttpUrl(apiUrl))
    problems.push('SLACK_API_URL must be a whole address such as https://slack.com/api/.');
  const answersShared = oneOf('SLACK_SHARED_CHANNELS', ['on', 'off'], 'off') === 'on';
  return {
    botToken,
    answersShared,
    oauth: isApp ? readOAuth(get, problems) : undefined,
    signingSecret,
    appToken,
    apiUrl,
  };
}

function readOAuth(get: Get, problems: string[]): SlackOAuthConfig | undefined {
  const clientId = get('SLACK_CLIENT_ID');
  const clientSecret = get('SLACK_CLIENT_SECRET');
  const encryptionKeys = readKeys(get('DEMARC_ENCRYPTION_KEY'), problems);
  const publicUrl = get('DEMARC_URL');
  if (!clientId)
    problems.push('SLACK_CLIENT_ID is missing: copy it from your app’s page "Basic Information".');
  if (!clientSecret)
    problems.push('SLACK_CLIENT_SECRET is missing: copy it from your app’s page "Basic Information".');
  if (publicUrl && !isHttpUrl(publicUrl))
    problems.push('DEMARC_URL must be a whole address such as https://demarc.example.com.');
  return clientId && clientSecret && encryptionKeys
    ? { clientId, clientSecret, encryptionKeys, publicUrl }
    : undefined;
}

function readKeys(
  value: string | undefined,
  problems: string[],
): SlackOAuthConfig['encryptionKeys'] | undefined {
  if (value === undefined) {
    problems.push(
      `DEMARC_ENCRYPTION_KEY is missing: the tokens of the workspaces are kept encrypted; ${MAKE_A_KEY}`,
    );
    return undefined;
  }
  const [first = '', ...others] = value.split(',').map((key) => key.trim());
  if ([first, ...others].every((key) => /^[A-Za-z0-9+/]{43}=$/.test(key))) return [first, ...others];
  problems.push(
    `DEMARC_ENCRYPTION_KEY must hold keys of 32 bytes in base64, separated by commas, the newest first; ${MAKE_A_KEY}`,
  );
  return undefined;
}

function isHttpUrl(value: string): boolean {
  return URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);
}
