/** Where a reply goes. Plain JSON, because it is kept until the reply has arrived. */
export type Destination =
  /** For all in a channel or direct message to see; without a thread, into the channel itself. */
  | {
      readonly type: 'post';
      readonly team: string;
      readonly channel: string;
      readonly thread: string | null;
      /** The message before it: from there on it is looked for when nobody knows whether it arrived. */
      readonly after: string | null;
    }
  /** For one person, through the `response_url` of a command, a button or a shortcut; good for 30 minutes. */
  | {
      readonly type: 'private';
      readonly url: string;
      /** It takes the place of the message whose button was pressed: one that all may read, or that one person sees. */
      readonly inPlaceOf?: 'posted' | 'private';
    };

/** A place where all may read. */
export type PostTo = Extract<Destination, { readonly type: 'post' }>;

/** One person. */
export type Privately = Extract<Destination, { readonly type: 'private' }>;
