import type { Source } from '../contract/answer.js';
import type { Locale } from '../contract/locale.js';
import type { VerdictParty } from '../contract/party.js';
import type { Picture } from '../contract/picture.js';

/** Who does what in a stack, for a file that is kept: in one language, every word already chosen, nothing shortened. */
export interface DutySheet {
  readonly locale: Locale;
  readonly title: string;
  readonly services: readonly { readonly id: string; readonly name: string }[];
  readonly rows: readonly SheetRow[];
  /** Every page behind the rows, each once. */
  readonly sources: readonly Source[];
  /** That of the answer about the same stack; undefined where it has too many columns to be drawn. */
  readonly picture: Picture | undefined;
}

/** A task, on each of the services in their order. */
export interface SheetRow {
  /** Id of the topic. */
  readonly topic: string;
  readonly task: string;
  readonly cells: readonly SheetCell[];
}

/** A task on one service. */
export interface SheetCell {
  /** `depends` where ways to run the service differ. */
  readonly party: VerdictParty;
  /** "Shared" */
  readonly word: string;
  /** One, or one for each way to run the service where these differ. */
  readonly duties: readonly Duty[];
}

/** What the knowledge base says in full. Texts are empty where it says nothing. */
export interface Duty {
  /** The way to run the service that it speaks of; empty where it holds for all. */
  readonly way: string;
  readonly party: VerdictParty;
  readonly word: string;
  readonly aws: string;
  readonly customer: string;
  readonly changes: string;
  /** Why there is no such layer; less usual variants; other readings; whether it is AWS's own statement. */
  readonly notes: readonly string[];
  readonly sources: readonly Source[];
}
