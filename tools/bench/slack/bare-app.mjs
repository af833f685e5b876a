// The yardstick: what Bolt's own documentation shows, and nothing else. It acknowledges a command with a fixed body and
// answers a mention with a fixed message through its default client. Arguments: port, Web API address, answer (JSON).
import { App, HTTPReceiver, LogLevel } from '@slack/bolt';
import { SECRET, TOKEN } from './credentials.mjs';

const [port, slackApiUrl, answer] = process.argv.slice(2);
const message = JSON.parse(answer);
const receiver = new HTTPReceiver({ signingSecret: SECRET, logLevel: LogLevel.ERROR });
const app = new App({ token: TOKEN, receiver, clientOptions: { slackApiUrl }, logLevel: LogLevel.ERROR });
app.command('/demarc', async ({ ack }) => {
  await ack(message);
});
app.event('app_mention', async ({ event, say }) => {
  await say({ ...message, thread_ts: event.ts });
});
await app.start(Number(port));
process.stdout.write(`listens on http://127.0.0.1:${port}\n`);
