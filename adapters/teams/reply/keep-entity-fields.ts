import { ConnectorMappers } from 'botframework-connector/lib/connectorApi/connectorClient.js';

/**
 * botbuilder 4.23.3 sends of an entity only what it knew when it was archived: citations and the label of AI-generated text
 * lose all their fields on the way out. From now on every field of an entity goes out as it is.
 * https://learn.microsoft.com/microsoftteams/platform/bots/how-to/bot-messages-ai-generated-content
 */
export function keepEntityFields(): void {
  ConnectorMappers.Entity.type.additionalProperties = { type: { name: 'any' } };
}
