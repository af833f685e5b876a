import type { IncomingMessage, ServerResponse } from 'node:http';
import { HTTPReceiver, type Logger, LogLevel } from '@slack/bolt';
import type { HttpRoute } from '../../../src/contract/platform.js';
import { HAS_LEFT } from './acknowledge-later.js';
import type { Line } from './line.js';
import { refuseNull } from './refuse-null.js';

const PATH = '/slack/events';
/** The largest body that is read, in bytes: a pressed button brings the whole message along. */
const LARGEST_BODY = 512 * 1024;

/**
 * Takes deliveries over HTTP. Bolt checks signature and age, answers what has none of a question in it and acknowledges;
 * the server is not its own. Before `open` and after `close` Slack is told to come back later, which it does.
 */
export function createHttpLine(signingSecret: string, logger: Logger): Line {
  const left = new WeakMap<IncomingMessage, Promise<boolean>>();
  const receiver = new HTTPReceiver({
    signingSecret,
    endpoints: [PATH, `${PATH}/`],
    bodyLimit: LARGEST_BODY,
    logger,
    logLevel: LogLevel.WARN,
    customPropertiesExtractor: (request) => ({ [HAS_LEFT]: () => left.get(request) }),
  });
  const underWay = new Set<Promise<unknown>>();
  let isOpen = false;
  const route: HttpRoute = {
    method: 'POST',
    path: PATH,
    handle(request, response) {
      if (!isOpen) return void response.writeHead(503, { connection: 'close' }).end();
      // A body that is not read to its end would keep its connection, and so a stop, waiting.
      if (!(Number(request.headers['content-length']) <= LARGEST_BODY))
        response.setHeader('connection', 'close');
      const answered = new Promise((resolve) => response.once('close', resolve));
      underWay.add(answered);
      answered.then(() => underWay.delete(answered));
      left.set(request, hasLeft(response));
      refuseNull(request);
      try {
        receiver.requestListener(request, response);
      } catch {
        // Bolt throws for an address that is not its own, such as the same path in capitals.
        response.writeHead(404).end();
      }
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
      await Promise.all(underWay);
    },
  };
}

/** Whether what is answered goes out: to a connection that Slack has closed meanwhile, nothing does. */
function hasLeft(response: ServerResponse): Promise<boolean> {
  return new Promise((resolve) => {
    response.once('finish', () => resolve(true));
    response.once('close', () => resolve(false));
  });
}
