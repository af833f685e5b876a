import type { NoticeKind, Party, VerdictParty } from '../contract/answer.js';
import type { Locale, Localized } from '../contract/locale.js';
import type {
  Category,
  Cell,
  Concept,
  Family,
  Layer,
  Model,
  Page,
  Service,
  Team,
  Topic,
} from '../knowledge/knowledge.js';
import type { PictureSubject } from '../picture-address.js';

export type YesNo = 'yes' | 'no' | null;

/** A cell and what it speaks of. Without a service it is AWS's general verdict, or an operating model's. */
export interface ResolvedCell {
  readonly topic: Topic;
  readonly service: Service | null;
  readonly model: Model | null;
  readonly cell: Cell;
  /** The cell's party; another only where the cell speaks for several that were added up. */
  readonly party: VerdictParty;
}

/** What the knowledge base says to a question. Facts only; no sentence has been made yet. */
export type Resolution = { readonly locale: Locale; readonly next: readonly NextQuestion[] } & Finding;

/** Facts only; no sentence has been made yet. */
export type Finding =
  | {
      /** One verdict. */
      readonly type: 'verdict';
      readonly found: ResolvedCell;
      readonly yesNo: YesNo;
      /** Less usual variants for which the verdict is another. */
      readonly exceptions: readonly ResolvedCell[];
      /** Other members of the family that the question named. */
      readonly others: readonly ResolvedCell[];
    }
  | {
      /** One topic, several ways to run the service (or no service at all), and the question named none. */
      readonly type: 'split';
      readonly topic: Topic;
      readonly service: Service | null;
      /** `depends`, or the party on which all options agree, each in its own words. */
      readonly party: VerdictParty;
      readonly yesNo: YesNo;
      readonly options: readonly ResolvedCell[];
    }
  | {
      /** Several verdicts under one roof: several topics, several services, or a family whose members differ. */
      readonly type: 'several';
      readonly cells: readonly ResolvedCell[];
      readonly family: Family | null;
      readonly party: VerdictParty;
      readonly yesNo: YesNo;
    }
  | {
      readonly type: 'overview';
      readonly share: 'ours' | 'theirs' | 'all';
      readonly service: Service;
      readonly rows: readonly Row[];
    }
  | { readonly type: 'compare'; readonly services: readonly Service[]; readonly rows: readonly CompareRow[] }
  | {
      /** Services that are run together: every task that somebody has in one of them. */
      readonly type: 'stack';
      readonly share: 'ours' | 'theirs' | 'all';
      readonly services: readonly Service[];
      readonly rows: readonly CompareRow[];
      /** Services that were named and did not fit. */
      readonly leftOut: readonly Service[];
    }
  | {
      /** The services on which a task is carried by whom. */
      readonly type: 'which';
      readonly topic: Topic;
      readonly wanted: Party | null;
      readonly category: Category | null;
      readonly groups: readonly { readonly party: VerdictParty; readonly cells: readonly ResolvedCell[] }[];
    }
  | {
      /** What has moved, newest first; never empty. */
      readonly type: 'changed';
      readonly topic: Topic | null;
      readonly service: Service | null;
      readonly moves: readonly Move[];
    }
  | {
      /** A picture, and what says the same in words. */
      readonly type: 'picture';
      readonly shown: Shown;
      /** By which it can be had again. */
      readonly subject: PictureSubject;
      readonly words: Exclude<Finding, { readonly type: 'picture' }>;
    }
  | {
      /** A file of services that are run together. */
      readonly type: 'export';
      readonly services: readonly Service[];
      readonly rows: readonly CompareRow[];
      /** Their ids, by which `Demarc.exportStack` exports them. */
      readonly named: readonly string[];
    }
  | { readonly type: 'concept'; readonly concept: Concept; readonly yesNo: YesNo }
  | {
      /** A team of the organisation; a task without a topic is all of them, one without a service is on all. */
      readonly type: 'team';
      readonly team: Team;
      readonly tasks: readonly {
        readonly service: Service | null;
        readonly topic: Topic | null;
        /** Of the topic or the family of topics; null: all that is the customer's. */
        readonly name: Localized | null;
      }[];
    }
  /** An outside name is one that Demarc recognises and has no entry for. */
  | { readonly type: 'notice'; readonly notice: NoticeKind; readonly outsideName: string | null };

/** What a picture shows. */
export type Shown =
  | { readonly of: 'service'; readonly service: Service; readonly layers: readonly ShownLayer[] }
  | { readonly of: 'model'; readonly layers: readonly ShownLayer[] }
  | {
      readonly of: 'services';
      readonly services: readonly Service[];
      readonly rows: readonly (CompareRow & { readonly layer: Layer })[];
    }
  | { readonly of: 'topic'; readonly topic: Topic; readonly cells: readonly ResolvedCell[] }
  | { readonly of: 'stack'; readonly services: readonly Service[]; readonly rows: readonly CompareRow[] };

/** A layer with the verdict of its topic. */
export interface ShownLayer {
  readonly layer: Layer;
  readonly topic: Topic;
  readonly party: VerdictParty;
  /** One cell, or those between which it depends. */
  readonly options: readonly ResolvedCell[];
}

/** A topic of a service with its verdict in short. */
export interface Row {
  readonly topic: Topic;
  readonly party: VerdictParty;
  readonly cell: Cell;
}

export interface CompareRow {
  readonly topic: Topic;
  readonly parties: readonly VerdictParty[];
}

/** A default or a duty that moved. */
export interface Move {
  readonly topic: Topic;
  readonly service: Service | null;
  /** ISO date since which it holds. */
  readonly since: string;
  readonly text: Localized;
  readonly source: Page;
}

/** What could be asked next. */
export type NextQuestion =
  | { readonly type: 'task'; readonly topic: Topic; readonly service: Service | null }
  /** An option of a split: a button that bears its label, or its name where the options are no siblings. */
  | {
      readonly type: 'option';
      readonly topic: Topic;
      readonly service: Service;
      readonly among: 'variants' | 'services';
    }
  | { readonly type: 'overview' | 'ours'; readonly service: Service }
  /** Services that are run together, as a file. */
  | { readonly type: 'export'; readonly services: readonly Service[] }
  /** Services side by side, or as a stack. */
  | { readonly type: 'picture'; readonly services: readonly Service[]; readonly isStack: boolean }
  | { readonly type: 'changed'; readonly topic: Topic; readonly service: Service }
  | { readonly type: 'concept'; readonly concept: Concept };
