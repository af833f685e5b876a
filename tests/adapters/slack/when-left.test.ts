import { once } from 'node:events';
import { createServer, get, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@jest/globals';
import { whenLeft } from '../../../adapters/slack/line/when-left.js';

/** Asks a server that answers with `respond`, and gives what was told by the time the connection is closed. */
async function toldOf(respond: (response: ServerResponse, hangUp: () => void) => void): Promise<boolean[]> {
  const told: boolean[] = [];
  const server = createServer((_request, response) => {
    whenLeft(response)((left) => told.push(left));
    response.on('close', () => server.close());
    respond(response, () => request.destroy());
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const request = get({ port, host: '127.0.0.1', agent: false }, (response) => response.resume());
  request.on('error', () => {});
  await once(server, 'close');
  return told;
}

test('a response that goes out is told once, though its connection is closed behind it', async () => {
  expect(await toldOf((response) => response.end('ok'))).toEqual([true]);
});

test('a response to a connection that has gone is told not to have left', async () => {
  expect(await toldOf((_response, hangUp) => hangUp())).toEqual([false]);
});
