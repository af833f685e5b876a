/** An HTTP status and what the Bot Connector says with it. */
export interface Refusal {
  readonly status: number;
  readonly code: string;
  /** For `Retry-After`, in seconds. */
  readonly retryAfter?: number;
}

/**
 * What the Bot Connector for Teams says with each status.
 * https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/conversation-messages#status-codes-from-bot-conversational-apis
 */
const CODES: Readonly<Record<number, string>> = {
  400: 'BadSyntax',
  401: 'Unauthorized',
  403: 'BotNotInConversationRoster',
  404: 'ConversationNotFound',
  412: 'PreconditionFailed',
  413: 'MessageSizeTooBig',
  429: 'Throttled',
  500: 'ServiceError',
  502: 'BadGateway',
  504: 'GatewayTimeout',
};

/** A refusal with the code that Teams gives most often for its status. */
export function refusalOf(status: number): Refusal {
  return { status, code: CODES[status] ?? 'ServiceError' };
}
