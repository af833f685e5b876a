/** What can be pressed under a question of the quiz. Everything in it is an id or plain text. */
export interface Quiz {
  /** Names the quiz of one message in its place; a press gives it back. Ids only, at most 200 characters. */
  readonly id: string;
  /** Empty where the person has answered. */
  readonly options: readonly QuizOption[];
  /** What stands on the button that shows the answer to all, and closes the quiz. */
  readonly show: string;
}

/** One of two to four answers to choose from. */
export interface QuizOption {
  readonly id: string;
  readonly label: string;
  /** A question that chooses it where it cannot be pressed: it is answered, and not counted. */
  readonly question: string;
}
