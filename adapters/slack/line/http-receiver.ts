import { createSecretKey, type KeyObject } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { parse } from 'node:querystring';
import {
  type App,
  HTTPModuleFunctions,
  type Logger,
  type Receiver,
  type ReceiverEvent,
  ReceiverMultipleAckError,
} from '@slack/bolt';
import { WHEN_LEFT } from './acknowledge-later.js';
import { readBody } from './read-body.js';
import { sendReply } from './send-reply.js';
import { signatureTrouble } from './signature-trouble.js';
import { type WhenLeft, whenLeft } from './when-left.js';

/** Takes requests of Slack's for Bolt. */
export interface HttpReceiver extends Receiver {
  /** Reads a request, checks that it is Slack's, hands it on and answers it. Never rejects. */
  take(request: IncomingMessage, response: ServerResponse): Promise<void>;
}

/** What a request says, once it is known to be Slack's; a number: the status with which it is refused. */
type Said = { readonly body: ReceiverEvent['body'] } | { readonly refused: number };

/**
 * Takes the place of Bolt's own HTTP receiver, with the same checks and the same answers, at a part of what that costs for
 * each request: a form is parsed once, not twice, its signature is made once, not three times, and an answer that is given
 * again is not written again. `largest`: of a body, in bytes.
 */
export function createHttpReceiver(signingSecret: string, largest: number, logger: Logger): HttpReceiver {
  const key = createSecretKey(Buffer.from(signingSecret));
  let app: App | undefined;
  return {
    init(taker) {
      app = taker;
    },
    start: async () => {},
    stop: async () => {},
    async take(request, response) {
      // Before the first wait: a connection may go at any moment.
      const left = whenLeft(response);
      const bytes = await readBody(request, largest);
      if (typeof bytes === 'number') return HTTPModuleFunctions.buildNoBodyResponse(response, bytes);
      const said = readRequest(request, bytes, key, logger);
      if ('refused' in said) return HTTPModuleFunctions.buildNoBodyResponse(response, said.refused);
      const { body } = said;
      if (body.ssl_check === '1') return HTTPModuleFunctions.buildSSLCheckResponse(response);
      if (body.type === 'url_verification')
        return HTTPModuleFunctions.buildUrlVerificationResponse(response, body);
      try {
        await app?.processEvent(eventOf(request, response, body, left));
      } catch (error) {
        await HTTPModuleFunctions.defaultProcessEventErrorHandler({
          error: error as Error & { code: string },
          logger,
          request,
          response,
          storedResponse: undefined,
        });
      }
    },
  };
}

function eventOf(
  request: IncomingMessage,
  response: ServerResponse,
  body: ReceiverEvent['body'],
  left: WhenLeft,
): ReceiverEvent {
  let isAcknowledged = false;
  const retryNum = HTTPModuleFunctions.extractRetryNumFromHTTPRequest(request);
  const retryReason = HTTPModuleFunctions.extractRetryReasonFromHTTPRequest(request);
  return {
    body,
    async ack(reply) {
      if (isAcknowledged) throw new ReceiverMultipleAckError();
      isAcknowledged = true;
      sendReply(response, reply);
    },
    ...(retryNum === undefined ? {} : { retryNum }),
    ...(retryReason === undefined ? {} : { retryReason }),
    customProperties: { [WHEN_LEFT]: left },
  };
}

/** Slack signs everything but the form with which it looks whether anybody is there; of that, nothing else is read. */
function readRequest({ headers }: IncomingMessage, bytes: Buffer, key: KeyObject, logger: Logger): Said {
  const text = bytes.toString();
  const form = headers['content-type'] === 'application/x-www-form-urlencoded' ? parse(text) : undefined;
  if (form?.ssl_check === '1') return { body: { ssl_check: '1' } };
  const signed = {
    signature: headers['x-slack-signature'],
    timestamp: headers['x-slack-request-timestamp'],
  };
  const trouble = signatureTrouble(signed, bytes, key, Date.now());
  if (trouble !== undefined) {
    logger.warn(`Failed to parse and verify the request data: Failed to verify authenticity: ${trouble}`);
    return { refused: 401 };
  }
  try {
    const json = form === undefined ? text : form.payload;
    const body = typeof json === 'string' ? JSON.parse(json) : form;
    // Nothing of Slack's is null, into which Bolt would look where no failure is caught.
    return body === null ? { refused: 401 } : { body };
  } catch (error) {
    logger.warn(`Malformed request body: ${(error as Error).message}`);
    return { refused: 400 };
  }
}
