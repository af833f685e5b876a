import type { FileLink } from './file-link.js';
import type { Locale } from './locale.js';
import type { Party, VerdictParty } from './party.js';
import type { Picture } from './picture.js';
import type { Quiz } from './quiz.js';

export type { Party, VerdictParty };

/** The fact that an answer rests on: taken from the knowledge base, never prose. */
export interface Verdict {
  readonly party: VerdictParty;
  /** Yes or no to a question that asked for one, else null. */
  readonly yesNo: 'yes' | 'no' | null;
  /** Id of a service or variant, null when the verdict holds without one. */
  readonly service: string | null;
  /** Id of a topic or concept. */
  readonly topic: string | null;
  /** Id of the organisation's team that has the customer's part; only where an overlay says so. */
  readonly here?: string;
}

/**
 * What kind of answer it is. The first group says something about responsibility; the second says why there is no
 * verdict, or is small talk.
 */
export type AnswerKind =
  | 'verdict'
  | 'concept'
  | 'overview'
  | 'ours'
  | 'theirs'
  | 'compare'
  | 'stack'
  | 'export'
  | 'which'
  | 'changed'
  | 'team'
  | 'picture'
  | 'tip'
  | 'quiz'
  | 'setting'
  | NoticeKind;

/** Why an answer gives no verdict. */
export type NoticeKind =
  | 'help'
  | 'greeting'
  | 'thanks'
  | 'how-to'
  | 'small-talk'
  | 'empty'
  | 'too-long'
  | 'unclear'
  | 'nothing-like'
  | 'other-cloud'
  | 'unknown-service'
  | 'no-change-known';

/** One thing that was understood of a question, and what stands behind it. Plain text; may quote what was typed. */
export interface ExplanationLine {
  readonly what: string;
  readonly why: string;
}

/** A page that backs an answer. */
export interface Source {
  readonly title: string;
  readonly url: string;
  /** ISO date (YYYY-MM-DD): the day on which somebody last read it, or the edition read if that is older. */
  readonly checked: string;
  /** True when that was longer ago than a page should go unread; the answer says so. */
  readonly overdue: boolean;
  /** It backs an entry that the organisation wrote itself, so that it is not AWS's word; the answer says so. */
  readonly own?: true;
}

/** A next question, offered as a button: pressing it asks `question`. */
export interface Suggestion {
  readonly label: string;
  /** For narrow buttons: the label without the service that the answer is about, or with another one first, where it is not cut off. */
  readonly brief?: string;
  readonly question: string;
}

/** A piece of an answer. All text is plain: no Markdown, mrkdwn or HTML. The set is closed. */
export type Block =
  | ParagraphBlock
  | ListBlock
  | { readonly type: 'columns'; readonly columns: readonly Column[] }
  | {
      readonly type: 'table';
      readonly header: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  | PictureBlock
  | FileBlock;

/** Sentences. */
export interface ParagraphBlock {
  readonly type: 'paragraph';
  readonly text: string;
  /** A page that stands behind the text. */
  readonly link?: { readonly label: string; readonly url: string };
  /** The organisation's own words, which no language model may say in others. */
  readonly own?: true;
}

/** Points, one below the other. */
export interface ListBlock {
  readonly type: 'list';
  readonly title: string;
  readonly items: readonly string[];
  /** The items are names, so that they may as well run on in a sentence: "AWS: this; that." */
  readonly runsOn?: true;
}

/** A picture to be drawn. Where it cannot be, its alternative text stands for it; the blocks after it say the same in words. */
export interface PictureBlock {
  readonly type: 'picture';
  readonly picture: Picture;
}

/** A file to be sent or fetched. Where it can be neither, its own words tell how to have it. */
export interface FileBlock {
  readonly type: 'file';
  readonly file: FileLink;
}

/** One of at most two columns that stand side by side. */
export interface Column {
  readonly title: string;
  readonly text: string;
}

/**
 * What the bot says, before a platform has drawn it.
 * `answered` carries a verdict or knowledge, `depends` asks for what is missing, `unknown` says what it does not know,
 * `notice` is everything else (help, greeting, refusal of bad input).
 */
export interface Answer {
  readonly outcome: 'answered' | 'depends' | 'unknown' | 'notice';
  readonly kind: AnswerKind;
  readonly locale: Locale;
  readonly verdict: Verdict | null;
  /** Every single verdict behind the answer: a split, a comparison, or just the one. */
  readonly verdicts: readonly Verdict[];
  /** The verdict in words ("Yes, in part. Shared."); empty when there is none. */
  readonly headline: string;
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly sources: readonly Source[];
  readonly suggestions: readonly Suggestion[];
  /** Whether the sentences are the knowledge base's own, or a language model's that rest on the same facts. */
  readonly wording: 'curated' | 'rephrased';
  /** The question that a language model took the one that was asked for; null when it was understood without one. */
  readonly readAs: string | null;
  /** What was asked, by ids and never by words: outcome, kind, service, topic and language, such as "answered/verdict/rds/data-backup/en". */
  readonly shape: string;
  /**
   * What the answer rests on beside the question, to be asked again with: what the conversation was about, or which tip
   * was picked. Ids only; null when the question stood alone.
   */
  readonly carried: string | null;
  /** How the question was read, and why; null unless somebody asked for it. */
  readonly explanation: readonly ExplanationLine[] | null;
  /** Only with a question of the quiz: what can be pressed. */
  readonly quiz?: Quiz;
  /** The same person was told the same a moment ago: where others read along it need not be said again. */
  readonly repeated?: true;
  /** All that was kept of the person has just been deleted: what a platform keeps of them by itself has to go too. */
  readonly forgotten?: true;
}
