/** The Bot Connector has not taken a message, or has not said that it has. */
export class ConnectorError extends Error {
  override readonly name = 'ConnectorError';
  constructor(
    message: string,
    /** The HTTP status; undefined: there was no whole answer. */
    readonly statusCode: number | undefined,
    /** The connector's word for what is wrong (`BotNotInConversationRoster`), or Node.js's (`ECONNRESET`). */
    readonly code: string | undefined,
    /** Whether the message cannot have reached the connector. */
    readonly unsent: boolean,
    /** `Retry-After` as it came. */
    readonly retryAfter: string | undefined,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
