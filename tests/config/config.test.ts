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

describe('the configuration', () => {
  it('opens the playground when nothing is set', () => {
    expect(readConfig({})).toEqual({
      port: 3978,
      dataDirectory: 'data',
      defaultLocale: 'en',
      playground: true,
      logLevel: 'info',
      slack: undefined,
      teams: undefined,
    });
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
      signingSecret: undefined,
      appToken: 'xapp-1',
      apiUrl: undefined,
    });
  });

  it('takes Teams as a single tenant by default', () => {
    const env = { MICROSOFT_APP_ID: 'id', MICROSOFT_APP_PASSWORD: 'p', MICROSOFT_APP_TENANT_ID: 't' };
    expect(readConfig(env).teams).toEqual({
      appId: 'id',
      appPassword: 'p',
      appType: 'SingleTenant',
      tenantId: 't',
    });
  });

  it('reports every problem at once, each with its remedy', () => {
    const found = problems({
      PORT: 'many',
      DEMARC_LOCALE: 'fr',
      LOG_LEVEL: 'loud',
      SLACK_BOT_TOKEN: 'hello',
      MICROSOFT_APP_ID: 'id',
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
    });
    expect(found.length).toBeGreaterThan(0);
    expect(found.join()).not.toContain('secret"');
    for (const secret of ['oops-secret', 'other-secret', 'third-secret'])
      expect(found.join()).not.toContain(secret);
  });

  it('refuses to listen for nobody', () => {
    expect(problems({ DEMARC_PLAYGROUND: 'off' }).join()).toMatch(/nothing would listen/);
  });

  it('is explained in .env.example, name by name, and the example works as it stands', () => {
    const example = readFileSync('.env.example', 'utf8');
    const names = [...readFileSync('src/config.ts', 'utf8').matchAll(/(?:get|oneOf)\('([A-Z_]+)'/g)].map(
      (match) => match[1],
    );
    expect(new Set(Object.keys(parse(example)))).toEqual(new Set(names));
    expect(problems(parse(example))).toEqual([]);
  });
});
