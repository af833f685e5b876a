import { ConfigError } from './contract/errors.js';
import { LOCALES, type Locale } from './contract/locale.js';
import { type LimitsConfig, readHost, readLimitsConfig } from './limits-config.js';
import { LOOPBACK, readLocalTeamsConfig } from './local-teams-config.js';
import { type ModelConfig, readModelConfig } from './model-config.js';
import { readSlackConfig, type SlackConfig } from './slack-config.js';
import { readTeamsConfig, type TeamsConfig } from './teams-config.js';

/** The proxy through which other hosts are reached. */
export interface ProxyConfig {
  /** Its address, with user and password if it asks for them. */
  readonly url: string;
  /** Hosts that are reached without it, separated by commas. */
  readonly except: string | undefined;
}

/** Where metrics can be read. */
export interface MetricsConfig {
  /** 0: one that the system chooses. */
  readonly port: number;
  readonly host: string;
}

/** Everything that can be configured; .env.example explains each name. */
export interface Config {
  readonly port: number;
  /** The only address to listen on; undefined: all of them. */
  readonly host: string | undefined;
  /** The https address, without a slash at its end, at which Slack and Teams can fetch pictures; undefined: nowhere. */
  readonly publicUrl: string | undefined;
  readonly limits: LimitsConfig;
  readonly dataDirectory: string;
  /** The folder of the organisation's own files over the knowledge base; undefined: there are none. */
  readonly overlay: string | undefined;
  /** The address of the PostgreSQL that has the state, with user and password; undefined: it is in the data directory. */
  readonly databaseUrl: string | undefined;
  readonly defaultLocale: Locale;
  readonly playground: boolean;
  /** For how many days the text of what could not be answered is kept; 0: not at all. */
  readonly keepTextDays: number;
  /** Whether it is counted which services a place asks about, so that its tips are about those more often. */
  readonly countsServices: boolean;
  readonly logLevel: (typeof LOG_LEVELS)[number];
  /** Undefined: nothing is measured. */
  readonly metrics: MetricsConfig | undefined;
  readonly proxy: ProxyConfig | undefined;
  readonly slack: SlackConfig | undefined;
  readonly teams: TeamsConfig | undefined;
  /** The language model; undefined: none is asked anything. */
  readonly model: ModelConfig | undefined;
}

const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;

/**
 * Reads the configuration from environment variables. Throws ConfigError with every problem at once, each with its
 * remedy; no value that may be a secret is repeated in it.
 */
export function readConfig(env: Env): Config {
  const problems: string[] = [];
  const { get, oneOf } = reading(env, problems);
  const port = readPort('PORT', get('PORT'), '3978', problems);
  const keepTextDays = Number(get('DEMARC_KEEP_TEXT_DAYS') ?? '0');
  if (!Number.isInteger(keepTextDays) || keepTextDays < 0 || keepTextDays > 365)
    problems.push(
      'DEMARC_KEEP_TEXT_DAYS must be a number of days from 0 to 365; leave it out to keep no text.',
    );
  const slack = readSlackConfig(get, oneOf, problems);
  const local = oneOf('DEMARC_TEAMS_LOCAL', ['on', 'off'], 'off') === 'on';
  const teams = local ? readLocalTeamsConfig(env, problems) : readTeamsConfig(get, oneOf, problems);
  const playground = oneOf('DEMARC_PLAYGROUND', ['on', 'off', 'auto'], 'auto');
  const config: Config = {
    port,
    publicUrl: readPublicUrl(get, problems),
    host: readHost(get, { isPlaygroundOnly: !slack && !teams, isOpen: local }, problems),
    limits: readLimitsConfig(get, problems),
    dataDirectory: get('DEMARC_DATA') ?? 'data',
    overlay: get('DEMARC_OVERLAY'),
    databaseUrl: readDatabaseUrl(get, problems),
    defaultLocale: oneOf('DEMARC_LOCALE', LOCALES, 'en'),
    playground: playground === 'on' || (playground === 'auto' && !slack && !teams),
    keepTextDays,
    countsServices: oneOf('DEMARC_COUNT_SERVICES', ['on', 'off'], 'off') === 'on',
    logLevel: oneOf('LOG_LEVEL', LOG_LEVELS, 'info'),
    metrics:
      oneOf('DEMARC_METRICS', ['on', 'off'], 'off') === 'on' ? readMetrics(get, port, problems) : undefined,
    proxy: readProxy(get, problems),
    slack,
    teams,
    model: readModelConfig(get, oneOf, problems),
  };
  if (!config.playground && !slack && !teams && problems.length === 0) {
    problems.push(
      'DEMARC_PLAYGROUND is off and neither Slack nor Teams is configured: nothing would listen. Configure one, or leave it out.',
    );
  }
  if (problems.length > 0) throw new ConfigError(problems);
  return config;
}

/** What the command line is configured by: no platform, no port. Throws ConfigError as `readConfig` does. */
export function readAskConfig(env: Env): Pick<Config, 'model' | 'overlay' | 'proxy'> {
  const problems: string[] = [];
  const { get, oneOf } = reading(env, problems);
  const config = {
    model: readModelConfig(get, oneOf, problems),
    overlay: get('DEMARC_OVERLAY'),
    proxy: readProxy(get, problems),
  };
  if (problems.length > 0) throw new ConfigError(problems);
  return config;
}

/** What an assistant's server is configured by: nothing that could be wrong. */
export function readAssistantConfig(env: Env): Pick<Config, 'overlay'> {
  return { overlay: reading(env, []).get('DEMARC_OVERLAY') };
}

type Env = Readonly<Record<string, string | undefined>>;

type Get = (name: string) => string | undefined;

function reading(env: Env, problems: string[]) {
  const get: Get = (name) => env[name]?.trim() || undefined;
  const oneOf = <T extends string>(name: string, allowed: readonly T[], fallback: T): T => {
    const value = get(name);
    if (value === undefined) return fallback;
    const match = allowed.find((option) => option === value);
    if (match === undefined)
      problems.push(`${name} must be one of ${allowed.join(', ')}; leave it out for ${fallback}.`);
    return match ?? fallback;
  };
  return { get, oneOf };
}

/** Slack and Teams fetch by https alone, and send no password along. */
function readPublicUrl(get: Get, problems: string[]): string | undefined {
  const value = get('DEMARC_PUBLIC_URL');
  if (value === undefined) return undefined;
  const url = URL.canParse(value) ? new URL(value) : undefined;
  const isPlain = url && !url.username && !url.password && !/[?#]/.test(value);
  if (url?.protocol !== 'https:' || !isPlain)
    problems.push(
      'DEMARC_PUBLIC_URL must be an address at which Slack and Teams reach Demarc, such as https://demarc.example.com; leave it out if they cannot, and pictures get there in other ways.',
    );
  return url?.href.replace(/\/+$/, '');
}

function readPort(name: string, given: string | undefined, usual: string, problems: string[]): number {
  const port = Number(given ?? usual);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    problems.push(`${name} must be a number from 0 to 65535, for example ${usual}.`);
  return port;
}

/** On this machine alone, unless it is said who else may read. */
function readMetrics(get: Get, main: number, problems: string[]): MetricsConfig {
  const port = readPort('DEMARC_METRICS_PORT', get('DEMARC_METRICS_PORT'), '9464', problems);
  if (port === main && port !== 0)
    problems.push('DEMARC_METRICS_PORT must be another port than PORT, which strangers can reach.');
  return { port, host: get('DEMARC_METRICS_HOST') ?? LOOPBACK };
}

function readDatabaseUrl(get: Get, problems: string[]): string | undefined {
  const url = get('DATABASE_URL');
  if (url === undefined) return undefined;
  if (!URL.canParse(url) || !/^postgres(ql)?:$/.test(new URL(url).protocol))
    problems.push(
      'DATABASE_URL must be an address such as postgres://user:password@db.example.com:5432/demarc; in a password write @ as %40, : as %3A, / as %2F, # as %23 and % as %25.',
    );
  return withPassword(url, get('PGPASSWORD'));
}

/** As PostgreSQL's own clients have it, the address wins. That of a local socket has no host, so it goes into the query. */
function withPassword(address: string, password: string | undefined): string {
  if (password === undefined || !URL.canParse(address)) return address;
  const url = new URL(address);
  if (url.password || url.searchParams.has('password')) return address;
  url.searchParams.set('password', password);
  return url.href;
}

function readProxy(get: Get, problems: string[]): ProxyConfig | undefined {
  const url = get('https_proxy') ?? get('HTTPS_PROXY');
  if (url === undefined) return undefined;
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
    problems.push('HTTPS_PROXY must be a whole address such as http://proxy.example.com:3128.');
  return { url, except: get('no_proxy') ?? get('NO_PROXY') };
}
