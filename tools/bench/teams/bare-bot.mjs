// The yardstick: a bot as botbuilder's own samples set one up, and nothing else. It answers every message with a fixed card.
// Arguments: port, card (JSON).
import {
  ActivityHandler,
  CardFactory,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  ConfigurationServiceClientCredentialFactory,
  MessageFactory,
} from 'botbuilder';
import express from 'express';
import { APP_ID, APP_PASSWORD, TENANT_ID } from './credentials.mjs';

const [port, card] = process.argv.slice(2);
const content = JSON.parse(card);
const credentials = new ConfigurationServiceClientCredentialFactory({
  MicrosoftAppId: APP_ID,
  MicrosoftAppPassword: APP_PASSWORD,
  MicrosoftAppType: 'SingleTenant',
  MicrosoftAppTenantId: TENANT_ID,
});
const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}, credentials));
const bot = new ActivityHandler();
bot.onMessage(async (context, next) => {
  await context.sendActivity(MessageFactory.attachment(CardFactory.adaptiveCard(content)));
  await next();
});
const app = express();
app.use(express.json());
app.post('/api/messages', (request, response) =>
  adapter.process(request, response, (context) => bot.run(context)),
);
app.listen(Number(port), '127.0.0.1', () => process.stdout.write(`listens on http://127.0.0.1:${port}\n`));
