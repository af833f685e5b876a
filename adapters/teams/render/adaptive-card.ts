/** The part of Adaptive Cards that Demarc draws with; all of it exists since version 1.0. https://adaptivecards.io/explorer/ */
export interface AdaptiveCard {
  readonly $schema: 'http://adaptivecards.io/schemas/adaptive-card.json';
  readonly type: 'AdaptiveCard';
  readonly version: string;
  readonly lang: string;
  readonly speak: string;
  readonly fallbackText: string;
  readonly body: readonly CardElement[];
  readonly actions?: readonly SubmitAction[];
}

export type CardElement = TextBlock | ColumnSet;

export interface TextBlock {
  readonly type: 'TextBlock';
  /** Markdown, so everything in it has been escaped. */
  readonly text: string;
  readonly wrap: true;
  readonly weight?: 'bolder';
  readonly size?: 'small' | 'medium';
  readonly color?: 'good' | 'attention' | 'warning' | 'accent' | 'default';
  readonly isSubtle?: true;
  readonly spacing?: 'none' | 'small' | 'medium';
  readonly separator?: true;
}

export interface ColumnSet {
  readonly type: 'ColumnSet';
  readonly columns: readonly {
    readonly type: 'Column';
    readonly width: 'stretch';
    readonly items: readonly TextBlock[];
  }[];
}

/** A button that sends its question as if it had been typed, and shows it in the chat. */
export interface SubmitAction {
  readonly type: 'Action.Submit';
  readonly title: string;
  readonly data: {
    readonly demarc: { readonly ask: string };
    readonly msteams: { readonly type: 'messageBack'; readonly displayText: string; readonly text: string };
  };
}
