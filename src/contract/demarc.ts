import type { Suggestion } from './answer.js';
import type { Ask, Origin } from './ask.js';
import type { Draw } from './draw.js';
import type { Locale } from './locale.js';
import type { Picture } from './picture.js';
import type { QuizTurn } from './quiz-turn.js';
import type { Refine } from './refine.js';
import type { Subscription } from './subscription.js';
import type { Vote } from './vote.js';

/** All that a platform may ask of Demarc. Everything but `ask`, `draw` and `pictureAt` throws StoreError when state cannot be read or kept. */
export interface Demarc {
  readonly ask: Ask;
  /** What may take the place of an answer once it is on the screen; null: there is no language model. */
  readonly refine: Refine | null;
  /** Draws what a block of an answer holds. Needs no state. */
  readonly draw: Draw;
  /**
   * The picture with this `address`, as an answer has it, in the words of the knowledge base as it is now; null where no
   * answer can have it. Needs no state.
   */
  pictureAt(address: string): Picture | null;
  /** Whether a message in this conversation would be understood as a follow-up. */
  follows(conversation: string): Promise<boolean>;
  /** What a person's own page shows. */
  home(from: Origin): Promise<Home>;
  /** Counts a vote; the last one of a person about an answer counts. */
  vote(vote: Vote): Promise<void>;
  /**
   * Takes what a person chose in a quiz, by the ids of the two: their first answer counts. Without an option: they wish to see
   * the answer, which closes the quiz for all. Pressing twice does no harm.
   */
  playQuiz(quiz: string, option: string | null, from: Origin): Promise<QuizTurn>;
  /** Whether the operator keeps what people write, so that a reason in words may be asked for. */
  readonly keepsText: boolean;
  /** Deletes everything that is kept of a tenant ("slack:T1") or a person ("slack:T1:U1"). */
  forget(whom: string): Promise<void>;
}

/** What a person's own page shows: settings, tips, and what can be asked about. */
export interface Home {
  /** In which the page is written. */
  readonly locale: Locale;
  /** The language the person has fixed; null: recognised from each question. */
  readonly fixed: Locale | null;
  /** Tips that the person gets, or has set up in a channel; `when` they come in words: "every weekday at 09:00 (UTC), in English". */
  readonly subscriptions: readonly (Subscription & { readonly when: string; readonly isPaused: boolean })[];
  /** What a newcomer may ask. */
  readonly examples: readonly Suggestion[];
  /** The services by kind, in words. */
  readonly services: readonly { readonly category: string; readonly names: readonly string[] }[];
}
