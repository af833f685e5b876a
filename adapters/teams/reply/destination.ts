/** Where a message goes in Teams. Plain JSON, because it is kept until the reply has arrived. */
export interface Destination {
  /** The Bot Connector's address for this conversation. */
  readonly serviceUrl: string;
  /** The conversation's id, with ";messageid=…" where it is a channel's thread. */
  readonly conversation: string;
  /** The activity that is replied to; null when we speak first. */
  readonly replyTo: string | null;
}
