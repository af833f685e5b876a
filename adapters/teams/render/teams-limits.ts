/** What Teams can show and take. Sizes are characters unless they say bytes. */
export const TEAMS_LIMITS = {
  /**
   * Desktop and web render 1.5, but mobile promises 1.2 only.
   * https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/cards-reference#support-for-adaptive-cards
   * https://github.com/MicrosoftDocs/msteams-docs/issues/13646
   */
  cardVersion: '1.2',
  /**
   * Bytes of the card as JSON, at most twice as many in UTF-16, in which Teams counts. It takes 100 KB and is sure of 80; it
   * has been 28 and 40.
   * https://learn.microsoft.com/microsoftteams/platform/bots/how-to/format-your-bot-messages
   */
  cardBytes: 25_000,
  /**
   * More are hidden in a menu, or not shown at all.
   * https://learn.microsoft.com/adaptive-cards/authoring-cards/actions
   * https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/cards-reference#buttons
   */
  actions: 6,
  /**
   * A button's label stands on one line and is cut off at the card's edge (the page above); in a chat that is about 42 letters
   * wide.
   */
  label: 40,
  /** Ours: a button whose question is longer is left out. */
  question: 250,
  /** Side by side on a narrow screen. https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/design-effective-cards */
  columns: 2,
  /** Ours: what a notification or the list of chats can show of a message. */
  summary: 200,
  /** Ours, in characters of JSON: what a button may carry to have a question asked again. */
  askedAgain: 1_500,
  /** Ours: a line of a search result. */
  preview: 120,
  /** Ours: what somebody may write about an answer, as much as on Slack. */
  words: 300,
  /** Ours: what is shown instead of a card that had to be cut. */
  fallbackText: 2_000,
  /** Ours: read aloud in about a minute. */
  speak: 900,
  /** Ours: a source with a longer address is left out. */
  url: 500,
  /** Ours, and above what any answer needs: where shortening begins. */
  text: 3_000,
  heading: 300,
  blocks: 30,
  items: 60,
  rows: 60,
  cells: 8,
  sources: 20,
  /**
   * A message with more citations is refused, and so is one whose citation says nothing.
   * https://learn.microsoft.com/microsoftteams/platform/bots/how-to/bot-messages-ai-generated-content#citations
   */
  citations: 20,
  citationName: 80,
  citationAbstract: 160,
} as const;
