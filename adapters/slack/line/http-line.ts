import type { Logger } from '@slack/bolt';
import type { HttpRoute } from '../../../src/contract/platform.js';
import { createHttpReceiver } from './http-receiver.js';
import type { Line } from './line.js';

const PATH = '/slack/events';
const OWN = new RegExp(`^${PATH}/?(\\?|$)`);
/** The largest body that is read, in bytes: a pressed button brings the whole message along. */
const LARGEST_BODY = 512 * 1024;

/**
 * Takes deliveries over HTTP; the server is not its own. Before `open` and after `close` Slack is told to come back later,
 * which it does.
 */
export function createHttpLine(signingSecret: string, logger: Logger): Line {
  const receiver = createHttpReceiver(signingSecret, LARGEST_BODY, logger);
  let underWay = 0;
  let isOpen = false;
  const waiting: (() => void)[] = [];
  const done = () => {
    underWay -= 1;
    if (underWay === 0) for (const go of waiting.splice(0)) go();
  };
  const route: HttpRoute = {
    method: 'POST',
    path: PATH,
    handle(request, response) {
      if (!isOpen) return void response.writeHead(503, { connection: 'close' }).end();
      // A body that is not read to its end would keep its connection, and so a stop, waiting.
      if (!(Number(request.headers['content-length']) <= LARGEST_BODY))
        response.setHeader('connection', 'close');
      // The server takes the same path in capitals for this one; Slack does not send that.
      if (!OWN.test(request.url ?? '')) return void response.writeHead(404).end();
      underWay += 1;
      response.once('close', done);
      void receiver.take(request, response);
    },
  };
  return {
    receiver,
    routes: [route],
    isOpen: () => isOpen,
    async open() {
      isOpen = true;
    },
    async close() {
      isOpen = false;
      if (underWay > 0) await new Promise<void>((resolve) => waiting.push(resolve));
    },
  };
}
