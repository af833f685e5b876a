import { EventEmitter, once } from 'node:events';
import { describe, expect, it } from '@jest/globals';
import { checkCredentials } from '../../../adapters/teams/trust/check-credentials.js';
import { ConfigError } from '../../../src/contract/errors.js';
import { quietLog } from '../../quiet-log.js';
import { sampleAnswer } from './sample-answer.js';
import { startTeams } from './start-teams.js';

describe('the Teams platform', () => {
  // First, since botbuilder keeps a token for an app id as long as the process lives.
  it('does not start with a secret that Microsoft refuses, and says what to check without repeating it', async () => {
    const start = startTeams(async () => sampleAnswer(), { appPassword: 'a wrong secret' });
    const error = await start.catch((cause: unknown) => cause);
    expect(error).toBeInstanceOf(ConfigError);
    expect(String(error)).toContain('MICROSOFT_APP_PASSWORD');
    expect(String(error)).not.toContain('a wrong secret');
  });

  it('starts while Microsoft cannot be reached, and warns', async () => {
    const warnings: unknown[] = [];
    const log = { ...quietLog, warn: (fields: object) => void warnings.push(fields) };
    const unreachable = () => Promise.reject(Object.assign(new Error('no network'), { code: 'ENOTFOUND' }));
    await checkCredentials(unreachable, log);
    expect(warnings).toEqual([{ code: 'ENOTFOUND' }]);
  });

  it('trusts nobody while the keys of the Bot Connector cannot be fetched, and says why', async () => {
    const teams = await startTeams(async () => sampleAnswer(), { openIdMetadata: 'http://127.0.0.1:1/none' });
    expect(await teams.deliver('personal-message')).toBe(401);
    expect(teams.log.join()).toContain('keys of the Bot Connector');
    await teams.stop();
  });

  it('without an app id needs no token, as a local client wants it', async () => {
    const teams = await startTeams(async () => sampleAnswer(), { appId: '' });
    expect(await teams.deliver('personal-message', {}, null)).toBe(200);
    expect(teams.connector.sent.map((one) => one.authorization)).toEqual([undefined]);
    await teams.stop();
  });

  it('takes nothing new when it stops, lets the answer under way finish, and can be stopped twice', async () => {
    const signals = new EventEmitter();
    const [asked, released] = [once(signals, 'asked'), once(signals, 'released')];
    const teams = await startTeams(async () => {
      signals.emit('asked');
      await released;
      return sampleAnswer();
    });
    const underWay = teams.deliver('personal-message');
    await asked;
    const stopped = teams.stopPlatform();
    expect(await teams.deliver('button')).toBe(503);
    signals.emit('released');
    await stopped;
    expect(await underWay).toBe(200);
    expect(teams.connector.sent).toHaveLength(1);
    await teams.stopPlatform();
    await teams.stop();
  });
});
