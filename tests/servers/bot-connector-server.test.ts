import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ConnectorClient } from 'botframework-connector';
import { type BotConnectorServer, startBotConnector } from './bot-connector-server.js';

/** Signs as a bot does that was given this token. */
function clientOf({ url }: BotConnectorServer, token: string): ConnectorClient {
  const signRequest = async <T extends { headers: { set(name: string, value: string): void } }>(
    request: T,
  ) => {
    request.headers.set('authorization', `Bearer ${token}`);
    return request;
  };
  return new ConnectorClient({ signRequest } as never, { baseUri: url });
}

describe('the local Bot Connector', () => {
  let connector: BotConnectorServer;
  beforeAll(async () => {
    connector = await startBotConnector('app', {
      token: 'right',
      limits: [{ within: 60_000, most: 7 }],
    });
  });
  afterAll(() => connector.close());

  /** What comes back when this is posted into a conversation. */
  function post(conversation: string, body: unknown, token = 'right'): Promise<Response> {
    return fetch(`${connector.url}/v3/conversations/${encodeURIComponent(conversation)}/activities`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  }

  it('serves botbuilder’s own client: posts, changes, deletes, begins a conversation', async () => {
    const { conversations } = clientOf(connector, 'right');
    const activity = { type: 'message', text: 'hello' } as never;
    const { id } = await conversations.sendToConversation('a:client', activity);
    expect(id).toBe('sent-1');
    await conversations.updateActivity('a:client', id, { type: 'message', text: 'changed' } as never);
    await conversations.deleteActivity('a:client', id);
    const begun = await conversations.createConversation({
      isGroup: true,
      activity,
      channelData: {},
    } as never);
    expect(begun.id).toMatch(/^a:new-/);
    expect(connector.sent.map(({ conversation }) => conversation)).toEqual(['a:client']);
    expect(connector.calls.map(({ method, id: about }) => [method, about])).toEqual([
      ['PUT', 'sent-1'],
      ['DELETE', 'sent-1'],
      ['POST', undefined],
    ]);
  });

  it('takes nothing with another token', async () => {
    const response = await post('a:stranger', { type: 'message', text: 'x' }, 'wrong');
    expect(response.status).toBe(401);
    expect(connector.sent.some(({ conversation }) => conversation === 'a:stranger')).toBe(false);
  });

  it('answers 429 with Retry-After to a message over the limits, which all threads of a channel share', async () => {
    const posts = Array.from({ length: 8 }, (_, count) =>
      post(`19:c@thread.tacv2;messageid=${count}`, { type: 'message', text: 'x' }),
    );
    const answers = await Promise.all(posts);
    const last = answers.find(({ status }) => status === 429);
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(7);
    expect(last?.headers.get('retry-after')).toMatch(/^[1-9]\d?$/);
    expect(await last?.json()).toMatchObject({ error: { code: 'Throttled' } });
    expect((await post('a:other', { type: 'message', text: 'x' })).status).toBe(201);
  });

  const card = { type: 'AdaptiveCard', version: '1.5' };
  const cardType = 'application/vnd.microsoft.card.adaptive';
  it.each([
    ['no JSON', '{"type":', 400],
    ['a list', [], 400],
    ['no type', { text: 'x' }, 400],
    ['nothing to say', { type: 'message', text: '' }, 400],
    ['text that is none', { type: 'message', text: 7 }, 400],
    ['an attachment of no kind', { type: 'message', attachments: [{ content: card }] }, 400],
    [
      'a card of no version',
      { type: 'message', attachments: [{ contentType: cardType, content: { type: 'AdaptiveCard' } }] },
      400,
    ],
    ['an entity of no kind', { type: 'message', text: 'x', entities: [{}] }, 400],
    ['more than fits', { type: 'message', text: 'x'.repeat(51_200) }, 413],
    ['a card', { type: 'message', attachments: [{ contentType: cardType, content: card }] }, 201],
    ['no message', { type: 'typing' }, 201],
  ])('answers to %s as Teams does', async (what, body, status) => {
    expect((await post(`a:${what}`, body)).status).toBe(status);
  });

  it('takes a message whose sender has gone while it was on its way, and tells that it has come', async () => {
    const distant = await startBotConnector('app', { travel: () => 50 });
    try {
      const sender = new AbortController();
      const sending = fetch(`${distant.url}/v3/conversations/a:far/activities`, {
        method: 'POST',
        body: JSON.stringify({ type: 'message', text: 'x' }),
        signal: sender.signal,
      });
      await distant.more(1);
      expect(distant.sent).toEqual([]);
      sender.abort();
      await expect(sending).rejects.toThrow();
      while (distant.sent.length === 0) await pause(5);
    } finally {
      await distant.close();
    }
  });
});
