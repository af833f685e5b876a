import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type HttpProxy, startHttpProxy } from '../../../servers/http-proxy.js';
import { type Posting, startPosting, words } from './start-posting.js';

describe('a proxy between Demarc and Teams', () => {
  let proxy: HttpProxy;
  let teams: Posting | undefined;
  beforeEach(async () => {
    proxy = await startHttpProxy('ann:s3cret');
  });
  afterEach(async () => {
    await teams?.stop();
    await proxy.close();
  });

  it('is gone through by messages', async () => {
    teams = await startPosting({ proxy: { url: proxy.url, except: undefined } });
    await teams.post(teams.newPlace(), words('hello'));
    expect(teams.connector.sent).toHaveLength(1);
    expect(proxy.tunnels).toEqual([new URL(teams.connector.url).host]);
  });

  it('is left aside for the hosts that need none', async () => {
    teams = await startPosting({ proxy: { url: proxy.url, except: 'example.com,127.0.0.1' } });
    await teams.post(teams.newPlace(), words('hello'));
    expect(teams.connector.sent).toHaveLength(1);
    expect(proxy.tunnels).toEqual([]);
  });

  it.each([
    ['refuses to let anything through', () => proxy.url.replace('s3cret', 'wr0ng')],
    ['is not there', () => 'http://ann:wr0ng@127.0.0.1:9'],
  ])(
    'that %s keeps a message from leaving, which is tried again and told without the password',
    async (_what, url) => {
      teams = await startPosting({ proxy: { url: url(), except: undefined }, times: { patience: 100 } });
      const error: unknown = await teams.post(teams.newPlace(), words('no')).catch((cause: unknown) => cause);
      expect(error).toMatchObject({ gone: false, retry: { after: expect.any(Number) } });
      expect(teams.warnings).toEqual([]);
      expect(String((error as Error).cause)).not.toContain('wr0ng');
    },
  );
});
