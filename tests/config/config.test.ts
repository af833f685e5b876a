import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'dotenv';
import { readConfig } from '../../src/config.js';
import { ConfigError } from '../../src/contract/errors.js';

function problems(env: Record<string, string>): readonly string[] {
  try {
    readConfig(env);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
}

const KEY = Buffer.alloc(32, 1).toString('base64');
const OLDER_KEY = Buffer.alloc(32, 2).toString('base64');
const APP_ID = '11111111-2222-3333-4444-555555555555';
const TEAMS = {
  MICROSOFT_APP_ID: APP_ID,
  MICROSOFT_APP_PASSWORD: 'p',
  MICROSOFT_APP_TENANT_ID: 'contoso.onmicrosoft.com',
};
const OAUTH = {
  SLACK_CLIENT_ID: '1.2',
  SLACK_CLIENT_SECRET: 'client-secret',
  SLACK_SIGNING_SECRET: 's',
  DEMARC_ENCRYPTION_KEY: KEY,
  DEMARC_URL: 'https://demarc.example.com',
};

describe('the configuration', () => {
  it('opens the playground when nothing is set', () => {
    expect(readConfig({})).toEqual({
      port: 3978,
      host: '127.0.0.1',
      limits: { perPerson: 30, perPlace: 120, perAddress: 240, proxies: 0 },
      dataDirectory: 'data',
      defaultLocale: 'en',
      playground: true,
      keepTextDays: 0,
      countsServices: false,
      logLevel: 'info',
      proxy: undefined,
      slack: undefined,
      teams: undefined,
    });
  });

  it('takes the address at which Slack and Teams fetch pictures, and refuses one at which they cannot', () => {
    for (const url of [
      'https://demarc.example.com',
      'https://demarc.example.com/',
      'https://x.example:8443/bots//',
    ])
      expect(readConfig({ DEMARC_PUBLIC_URL: url }).publicUrl).toBe(url.replace(/\/+$/, ''));
    expect(readConfig({ DEMARC_PUBLIC_URL: ' ' }).publicUrl).toBeUndefined();
    for (const bad of [
      'demarc.example.com',
      'http://demarc.example.com',
      'https://',
      'https://user:secret@demarc.example.com',
      'https://demarc.example.com/?key=secret',
      'https://demarc.example.com/#',
    ]) {
      const told = problems({ DEMARC_PUBLIC_URL: bad });
      expect(told).toEqual([expect.stringMatching(/^DEMARC_PUBLIC_URL must be an address at which Slack/)]);
      expect(told.join()).not.toContain('secret');
    }
  });

  it('takes the address of a PostgreSQL, and refuses anything else without repeating it', () => {
    const url = 'postgresql://demarc:p%40ss@db.example.com:5432/demarc?sslmode=verify-full';
    expect(readConfig({ DATABASE_URL: url }).databaseUrl).toBe(url);
    expect(readConfig({ DATABASE_URL: ' ' }).databaseUrl).toBeUndefined();
    for (const bad of ['db.example.com', 'mysql://u:secret@db/demarc', 'postgres://u:se/cret@db:x/demarc']) {
      const told = problems({ DATABASE_URL: bad });
      expect(told).toEqual([expect.stringMatching(/^DATABASE_URL must be an address such as postgres:/)]);
      expect(told.join()).not.toMatch(/se\/?cret/);
    }
  });

  it('measures nothing unless told to, and then on this machine alone, on a port of its own', () => {
    expect(readConfig({ DEMARC_METRICS_PORT: '9999' }).metrics).toBeUndefined();
    const on = { DEMARC_METRICS: 'on' };
    expect(readConfig(on).metrics).toEqual({ port: 9464, host: '127.0.0.1' });
    const elsewhere = { ...on, DEMARC_METRICS_PORT: '9100', DEMARC_METRICS_HOST: '0.0.0.0' };
    expect(readConfig(elsewhere).metrics).toEqual({ port: 9100, host: '0.0.0.0' });
    expect(problems({ ...on, DEMARC_METRICS_PORT: '3978' })).toEqual([
      'DEMARC_METRICS_PORT must be another port than PORT, which strangers can reach.',
    ]);
    expect(problems({ ...on, DEMARC_METRICS_PORT: 'x' })).toEqual([
      'DEMARC_METRICS_PORT must be a number from 0 to 65535, for example 9464.',
    ]);
  });

  it('closes the playground once a platform is configured, unless asked for', () => {
    const slack = { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: 's' };
    expect(readConfig(slack).playground).toBe(false);
    expect(readConfig({ ...slack, DEMARC_PLAYGROUND: 'on' }).playground).toBe(true);
  });

  it('takes Slack over Socket Mode without a signing secret', () => {
    const { slack } = readConfig({ SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1' });
    expect(slack).toEqual({
      botToken: 'xoxb-1',
      oauth: undefined,
      signingSecret: undefined,
      appToken: 'xapp-1',
      apiUrl: undefined,
      answersShared: false,
    });
  });

  it('takes Slack for many workspaces, with keys of which the first is the newest', () => {
    const { slack } = readConfig({ ...OAUTH, DEMARC_ENCRYPTION_KEY: `${KEY}, ${OLDER_KEY}` });
    expect(slack).toEqual({
      botToken: undefined,
      oauth: {
        clientId: '1.2',
        clientSecret: 'client-secret',
        encryptionKeys: [KEY, OLDER_KEY],
        publicUrl: 'https://demarc.example.com',
      },
      signingSecret: 's',
      appToken: undefined,
      apiUrl: undefined,
      answersShared: false,
    });
  });

  it.each([
    [
      'both a bot token and an app',
      { SLACK_BOT_TOKEN: 'xoxb-1' },
      /^SLACK_BOT_TOKEN and SLACK_CLIENT_ID are both set/,
    ],
    ['no client id', { SLACK_CLIENT_ID: '' }, /^SLACK_CLIENT_ID is missing/],
    ['no client secret', { SLACK_CLIENT_SECRET: '' }, /^SLACK_CLIENT_SECRET is missing/],
    ['no key', { DEMARC_ENCRYPTION_KEY: '' }, /^DEMARC_ENCRYPTION_KEY is missing.*randomBytes\(32\)/],
    [
      'a short key',
      { DEMARC_ENCRYPTION_KEY: 'c2hvcnQ=' },
      /^DEMARC_ENCRYPTION_KEY must hold keys of 32 bytes/,
    ],
    [
      'an empty second key',
      { DEMARC_ENCRYPTION_KEY: `${KEY},` },
      /^DEMARC_ENCRYPTION_KEY must hold keys of 32 bytes/,
    ],
    ['half an address', { DEMARC_URL: 'demarc.example.com' }, /^DEMARC_URL must be a whole address/],
    [
      'neither HTTP nor Socket Mode',
      { SLACK_SIGNING_SECRET: '' },
      /^SLACK_SIGNING_SECRET .* or SLACK_APP_TOKEN/,
    ],
  ])('refuses an app for many workspaces with %s', (_what, changes, problem) => {
    expect(problems({ ...OAUTH, ...changes })).toEqual([expect.stringMatching(problem)]);
  });

  it('takes a proxy from where other programs look for it', () => {
    const env = { HTTPS_PROXY: 'http://upper:3128', NO_PROXY: 'example.com' };
    expect(readConfig(env).proxy).toEqual({ url: 'http://upper:3128', except: 'example.com' });
    expect(readConfig({ ...env, https_proxy: 'http://lower:3128' }).proxy?.url).toBe('http://lower:3128');
    expect(problems({ HTTPS_PROXY: 'ann:s3cret@proxy' })).toEqual([
      'HTTPS_PROXY must be a whole address such as http://proxy.example.com:3128.',
    ]);
  });

  it('takes Teams as a single tenant in the public cloud by default', () => {
    expect(readConfig(TEAMS).teams).toEqual({
      appId: APP_ID,
      appPassword: 'p',
      appType: 'SingleTenant',
      tenantId: 'contoso.onmicrosoft.com',
      cloud: 'public',
    });
  });

  it('takes a local Teams client without authentication, on this machine only', () => {
    const { teams, host } = readConfig({ DEMARC_TEAMS_LOCAL: 'on' });
    expect(teams?.appId).toBe('');
    expect(host).toBe('127.0.0.1');
    expect(readConfig({ DEMARC_TEAMS_LOCAL: 'off' })).toEqual(readConfig({}));
  });

  it.each([
    [
      'a bot’s id',
      { MICROSOFT_APP_ID: 'id', MICROSOFT_APP_TYPE: 'SingleTenant' },
      /and MICROSOFT_APP_ID is set/,
    ],
    ['a bot’s secret', { MICROSOFT_APP_PASSWORD: 'third-secret' }, /and MICROSOFT_APP_PASSWORD is set/],
    ['Slack', { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1' }, /SLACK_APP_TOKEN, SLACK_BOT_TOKEN/],
    ['production', { NODE_ENV: 'production' }, /NODE_ENV=production forbids/],
  ])('never switches authentication off beside %s', (_what, beside, problem) => {
    expect(problems({ ...beside, DEMARC_TEAMS_LOCAL: 'on' })).toEqual([expect.stringMatching(problem)]);
  });

  it('takes a managed identity without a secret, and another cloud', () => {
    const env = {
      ...TEAMS,
      MICROSOFT_APP_TYPE: 'UserAssignedMSI',
      MICROSOFT_APP_PASSWORD: '',
      MICROSOFT_CLOUD: 'us-government',
    };
    expect(readConfig(env).teams).toMatchObject({
      appPassword: undefined,
      appType: 'UserAssignedMSI',
      cloud: 'us-government',
    });
  });

  it('still takes a registration for many tenants, which needs no directory', () => {
    const env = { ...TEAMS, MICROSOFT_APP_TYPE: 'MultiTenant', MICROSOFT_APP_TENANT_ID: '' };
    expect(readConfig(env).teams).toMatchObject({ appType: 'MultiTenant', tenantId: undefined });
  });

  it.each([
    ['a name for an id', { MICROSOFT_APP_ID: 'demarc' }, /^MICROSOFT_APP_ID must be .*not the bot’s name/],
    [
      'a secret without an id',
      { MICROSOFT_APP_ID: '' },
      /^MICROSOFT_APP_PASSWORD is set without MICROSOFT_APP_ID/,
    ],
    [
      'a directory without an id',
      { MICROSOFT_APP_ID: '', MICROSOFT_APP_PASSWORD: '' },
      /^MICROSOFT_APP_TENANT_ID is set without MICROSOFT_APP_ID/,
    ],
    ['a name for a directory', { MICROSOFT_APP_TENANT_ID: 'contoso' }, /^MICROSOFT_APP_TENANT_ID must be /],
    ['no secret', { MICROSOFT_APP_PASSWORD: '' }, /^MICROSOFT_APP_PASSWORD is missing/],
    [
      'a secret beside a managed identity',
      { MICROSOFT_APP_TYPE: 'UserAssignedMSI' },
      /^MICROSOFT_APP_PASSWORD is set, but a managed identity has no secret/,
    ],
    ['no directory', { MICROSOFT_APP_TENANT_ID: '' }, /^MICROSOFT_APP_TENANT_ID is missing: SingleTenant/],
    ['an unknown type', { MICROSOFT_APP_TYPE: 'Tenant' }, /^MICROSOFT_APP_TYPE must be one of SingleTenant/],
    ['an unknown cloud', { MICROSOFT_CLOUD: 'moon' }, /^MICROSOFT_CLOUD must be one of public, us-gov/],
  ])('refuses Teams with %s', (_what, changes, problem) => {
    expect(problems({ ...TEAMS, ...changes })).toEqual([expect.stringMatching(problem)]);
  });

  it('reports every problem at once, each with its remedy', () => {
    const found = problems({
      PORT: 'many',
      DEMARC_LOCALE: 'fr',
      LOG_LEVEL: 'loud',
      SLACK_BOT_TOKEN: 'hello',
      MICROSOFT_APP_ID: APP_ID,
      SLACK_API_URL: 'nowhere',
    });
    expect(found).toHaveLength(8);
    for (const name of [
      'PORT',
      'DEMARC_LOCALE',
      'LOG_LEVEL',
      'SLACK_BOT_TOKEN',
      'SLACK_SIGNING_SECRET',
      'SLACK_API_URL',
      'MICROSOFT_APP_PASSWORD',
      'MICROSOFT_APP_TENANT_ID',
    ]) {
      expect(found.some((problem) => problem.includes(name))).toBe(true);
    }
  });

  it('never repeats a secret', () => {
    const found = problems({
      SLACK_BOT_TOKEN: 'oops-secret',
      SLACK_APP_TOKEN: 'other-secret',
      MICROSOFT_APP_PASSWORD: 'third-secret',
      SLACK_CLIENT_SECRET: 'fourth-secret',
      DEMARC_ENCRYPTION_KEY: 'fifth-secret',
      HTTPS_PROXY: 'sixth-secret',
    });
    expect(found.length).toBeGreaterThan(0);
    expect(found.join()).not.toContain('secret"');
    expect(found.join()).not.toMatch(/(oops|other|third|fourth|fifth|sixth)-secret/);
  });

  it('keeps the playground to this machine, unless told otherwise or Slack or Teams has to get in', () => {
    const slack = { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: 's' };
    expect(readConfig({ DEMARC_PLAYGROUND: 'on' }).host).toBe('127.0.0.1');
    expect(readConfig({ DEMARC_HOST: 'all' }).host).toBeUndefined();
    expect(readConfig({ DEMARC_HOST: '10.0.0.5' }).host).toBe('10.0.0.5');
    expect(readConfig(slack).host).toBeUndefined();
    expect(readConfig({ ...slack, DEMARC_HOST: '127.0.0.1' }).host).toBe('127.0.0.1');
    expect(problems({ DEMARC_HOST: 'localhost' }).join()).toMatch(/DEMARC_HOST must be an address/);
    expect(problems({ DEMARC_TEAMS_LOCAL: 'on', DEMARC_HOST: 'all' }).join()).toMatch(
      /leave DEMARC_HOST out/,
    );
  });

  it('takes limits, or none, and refuses what is no number', () => {
    const env = {
      DEMARC_PERSON_PER_MINUTE: '0',
      DEMARC_ADDRESS_PER_MINUTE: '5',
      DEMARC_TRUSTED_PROXIES: '2',
    };
    expect(readConfig(env).limits).toEqual({ perPerson: 0, perPlace: 120, perAddress: 5, proxies: 2 });
    expect(problems({ DEMARC_CHANNEL_PER_MINUTE: '-1', DEMARC_TRUSTED_PROXIES: 'x' })).toHaveLength(2);
  });

  it('refuses to listen for nobody', () => {
    expect(problems({ DEMARC_PLAYGROUND: 'off' }).join()).toMatch(/nothing would listen/);
  });

  it('is explained in .env.example, name by name, and the example works as it stands', () => {
    const example = readFileSync('.env.example', 'utf8');
    const files = ['config', 'limits-config', 'slack-config', 'teams-config', 'model-config'];
    const code = files
      .map((name) => `src/${name}.ts`)
      .map((file) => readFileSync(file, 'utf8'))
      .join();
    const names = [...code.matchAll(/(?:get|oneOf|whole)\('([A-Z_]+)'/g)].map((match) => match[1]);
    expect(new Set(Object.keys(parse(example)))).toEqual(new Set(names));
    expect(problems(parse(example))).toEqual([]);
  });
});
