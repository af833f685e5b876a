import { webApi } from '@slack/bolt';
import { clientOptions } from '../client-options.js';
import { createDispatcher } from '../create-dispatcher.js';
import { errorFields } from '../error-fields.js';
import { silentLogger } from '../silent-logger.js';
import { createSlackFetch } from '../slack-fetch.js';
import type { SlackOptions } from '../slack-options.js';

/** What came back from Slack. */
export interface SlackSaid {
  /** The answer; undefined when Slack refused, or did not answer. */
  readonly answer: (webApi.WebAPICallResult & { readonly user?: string; readonly team?: string }) | undefined;
  /** Slack's word for why it refused, or why it could not be reached. */
  readonly refused: string | undefined;
  readonly silent: string | undefined;
  /** The `Date` of the answer, and when it arrived, in milliseconds since the epoch. */
  readonly date: string | null;
  readonly at: number;
}

/** Asks once, however often it is called. Never rejects. */
export type AskedOnce = () => Promise<SlackSaid>;

/** Calls a method of Slack's Web API, over a connection of its own, when it is first asked for. */
export function askSlack(
  { apiUrl, proxy }: Pick<SlackOptions, 'apiUrl' | 'proxy'>,
  method: string,
  { token, ...args }: Readonly<Record<string, string>>,
): AskedOnce {
  let asked: Promise<SlackSaid> | undefined;
  const ask = async (): Promise<SlackSaid> => {
    const dispatcher = createDispatcher(proxy);
    const fetch = createSlackFetch(dispatcher);
    let date: string | null = null;
    const options = clientOptions(apiUrl, async (...call) => {
      const reply = await fetch(...call);
      date = reply.headers.get('date');
      return reply;
    });
    const client = new webApi.WebClient(token, { ...options, logger: silentLogger() });
    const said = await client.apiCall(method, args).then(
      (answer) => ({ answer, refused: undefined, silent: undefined }),
      (error: unknown) => ({ answer: undefined, ...reasons(error) }),
    );
    const at = Date.now();
    await dispatcher.close();
    return { ...said, date, at };
  };
  return () => {
    asked ??= ask();
    return asked;
  };
}

function reasons(error: unknown): Pick<SlackSaid, 'refused' | 'silent'> {
  const { reason, status, code, kind } = errorFields(error);
  return reason === undefined
    ? { refused: undefined, silent: String(status ?? code ?? kind) }
    : { refused: String(reason), silent: undefined };
}
