import type { Locale } from '../../../src/contract/locale.js';

/** The part of Adaptive Cards that Demarc draws with; all of it exists
 * since version 1.2, unless it says what older clients make of it. https://adaptivecards.io/explorer/ */
export interface AdaptiveCard {
  readonly $schema: 'http://adaptivecards.io/schemas/adaptive-card.json';
  readonly type: 'AdaptiveCard';
  readonly version: string;
  readonly lang: string;
  readonly speak: string;
  readonly fallbackText: string;
  readonly body: readonly CardElement[];
  readonly actions?: readonly CardAction[];
}

export type CardElement = TextBlock | Image | ColumnSet | ActionSet | ChoiceSetInput | TextInput;

export interface TextBlock {
  readonly type: 'TextBlock';
  /** Markdown, so everything in it has been escaped. */
  readonly text: string;
  readonly wrap: true;
  /** For screen readers; a client of before version 1.5 passes it over. */
  readonly style?: 'heading';
  readonly weight?: 'bolder';
  readonly size?: 'small' | 'medium';
  readonly color?: 'accent' | 'default';
  readonly isSubtle?: true;
  readonly spacing?: 'none' | 'small' | 'medium';
  readonly separator?: true;
}

/** A picture as wide as the card. */
export interface Image {
  readonly type: 'Image';
  /** An address of https, or the bytes themselves in a data URI. */
  readonly url: string;
  readonly altText: string;
  readonly size: 'stretch';
}

export interface ColumnSet {
  readonly type: 'ColumnSet';
  readonly columns: readonly {
    readonly type: 'Column';
    readonly width: 'stretch';
    readonly items: readonly TextBlock[];
  }[];
}

/** Buttons within the card, between other elements. */
export interface ActionSet {
  readonly type: 'ActionSet';
  readonly actions: readonly CardAction[];
}

/** A choice of one; expanded, it is drawn as radio buttons. */
export interface ChoiceSetInput {
  readonly type: 'Input.ChoiceSet';
  readonly id: string;
  /** What the choice is about; a client of before version 1.3 passes it over. */
  readonly label: string;
  readonly style: 'expanded';
  readonly wrap: true;
  readonly choices: readonly { readonly title: string; readonly value: string }[];
}

/** A text of several lines. */
export interface TextInput {
  readonly type: 'Input.Text';
  readonly id: string;
  /** As for a choice. */
  readonly label: string;
  readonly placeholder: string;
  readonly isMultiline: true;
  readonly maxLength: number;
}

export type CardAction = SubmitAction | ExecuteAction;

/** A button that comes back as a message with `value`; with `messageBack` it shows its question in the chat as if typed. */
export interface SubmitAction {
  readonly type: 'Action.Submit';
  readonly title: string;
  readonly data: ButtonData & {
    readonly msteams?: { readonly type: 'messageBack'; readonly displayText: string; readonly text: string };
  };
}

/** A button that comes back as an invoke, `adaptiveCard/action`, whose answer can replace the card. */
export interface ExecuteAction {
  readonly type: 'Action.Execute';
  readonly title: string;
  readonly verb: string;
  readonly data: ButtonData;
  readonly fallback: SubmitAction;
}

/** What a button carries for us. */
export interface ButtonData {
  readonly demarc:
    | { readonly ask: string }
    | { readonly vote: 'yes' | 'no'; readonly shape: string }
    | { readonly why: { readonly answer: string; readonly shape: string } }
    | { readonly quiz: { readonly id: string; readonly option: string | null } }
    | { readonly insert: AskedAgain }
    | { readonly again: AskedAgain };
}

/** A question that a button has asked again as it was: to put its answer into the conversation, or in the place of another one. */
export interface AskedAgain {
  readonly question: string;
  readonly locale: Locale;
  readonly carried: string | null;
}
