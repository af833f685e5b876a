import type { Party, Source } from '../contract/answer.js';
import type { Localized } from '../contract/locale.js';
import type { ClaimFile, KindFile, LayersFile, OutsideFile, WordsFile } from './schema.js';

/** A kind of message; see knowledge/README.md. */
export type Kind = KindFile['kind'];

/** What a message claims, in a word; see knowledge/README.md. */
export type ClaimLabel = ClaimFile['claim'];

/** A page that backs an entry. Whether it is due for review is known only when somebody asks. */
export type Page = Omit<Source, 'overdue'>;

/** The knowledge base, ready to be asked: everything is joined, nothing refers to a file any more. */
export interface Knowledge {
  readonly topics: ReadonlyMap<string, Topic>;
  readonly models: ReadonlyMap<string, Model>;
  /** Services and their variants alike, by id. */
  readonly services: ReadonlyMap<string, Service>;
  readonly concepts: ReadonlyMap<string, Concept>;
  readonly tips: ReadonlyMap<string, Tip>;
  readonly families: readonly Family[];
  readonly categories: readonly Category[];
  /** What pictures are built of, from the ground up. */
  readonly layers: readonly Layer[];
  readonly words: WordsFile;
  readonly outside: OutsideFile;
  /** The organisation's teams, where it has laid an overlay over the base; else none. */
  readonly teams: ReadonlyMap<string, Team>;
}

/** What people say, by what they mean with it: what understanding is learnt from. Who answers has learnt it and reads it no more. */
export interface Utterances {
  /** By the id of the topic or family that they mean. */
  readonly utterances: ReadonlyMap<string, Localized<readonly string[]>>;
  /** In messages of other kinds than a question who does a task. */
  readonly kinds: ReadonlyMap<Kind, Localized<readonly string[]>>;
  /** When they put a claim forward that wants a yes or a no. */
  readonly claims: ReadonlyMap<ClaimLabel, Localized<readonly string[]>>;
}

/** The knowledge base with what understanding is learnt from. */
export type TaughtKnowledge = Knowledge & Utterances;

/** A team of the organisation: a party below "customer". */
export interface Team {
  readonly id: string;
  /** As it stands in a sentence: "the platform team". */
  readonly name: Localized;
  /** Other names for it. */
  readonly aliases: readonly string[];
  /** Where it is reached, in words: "#team-platform". */
  readonly contact: string | undefined;
  /** Its page. */
  readonly link: string | undefined;
  /** What the organisation says is its task, by ids of services, topics and families; `*` for all. */
  readonly tasks: readonly { readonly service: string; readonly topic: string }[];
}

/** Whose task the customer's part of a task is within the organisation. It never changes a verdict. */
export interface Here {
  readonly team: Team;
  readonly note: Localized | undefined;
  /** A page about this very task, or else the team's. */
  readonly link: string | undefined;
}

/** What can be asked of a service. */
export interface Topic {
  readonly id: string;
  readonly layer: string;
  readonly name: Localized;
  readonly description: Localized;
  readonly terms: Localized<readonly string[]>;
  /** True when a question about AWS's part asks for an outcome (is it public, are we compliant) that a duty does not tell. */
  readonly asksForOutcome: boolean;
  /** The verdict without a service, where AWS gives one. */
  readonly general: Cell | undefined;
  /** Ids of the services that come to mind: asked of without a service, they are the options and the next questions. */
  readonly typical: readonly string[];
  readonly see: readonly string[];
  readonly examples: readonly Localized[];
}

/** A layer of a picture; it shows the verdict of one topic. */
export type Layer = Readonly<LayersFile[number]>;

/** Topics that one everyday word ("patching") names together. */
export interface Family {
  readonly id: string;
  /** `all`: answer for every member that applies; `first`: for the first that does. */
  readonly answer: 'all' | 'first';
  readonly name: Localized;
  readonly terms: Localized<readonly string[]>;
  readonly topics: readonly string[];
  /** By operating model: the member that speaks when all agree. */
  readonly leads: Readonly<Record<string, string>>;
  readonly general: Cell | undefined;
}

/** A kind of service by which people ask for several at once ("which databases …?"). */
export interface Category {
  readonly id: string;
  readonly name: Localized;
  readonly terms: Localized<readonly string[]>;
}

/** Who does what when AWS runs a service in a certain way. */
export interface Model {
  readonly id: string;
  readonly name: Localized;
  readonly description: Localized;
  /** By topic; what it extends is already folded in. `{service}` is still in the texts. */
  readonly cells: ReadonlyMap<string, Cell>;
}

/** A service, or a deployment variant of one. */
export interface Service {
  readonly id: string;
  readonly name: string;
  /** What it is called in a list of its family's options; undefined for a service that is no option itself. */
  readonly label: Localized | undefined;
  readonly summary: Localized;
  /** Id of the topic that the service is there for (logging for CloudTrail), if it is there for one. */
  readonly purpose: string | undefined;
  /** Id of its category. */
  readonly category: string;
  /** Id of its operating model. */
  readonly model: string;
  readonly aliases: readonly string[];
  /** Names that are ordinary words too and count only beside a cue. */
  readonly ambiguous: readonly string[];
  /** Words for parts of it, by which it is meant where no service is named ("launch template"). */
  readonly parts: readonly string[];
  /** Words that select this variant once its parent is named; of a parent with a label: that select its own way to be run. */
  readonly hints: readonly string[];
  /** Id of the service that this is a variant of. */
  readonly parent: string | undefined;
  /** Ids of its variants, in the file's order. */
  readonly variants: readonly string[];
  /** For a variant: whether a question that names only the parent may well mean it. */
  readonly common: boolean;
  /** What a question means that names this service and none of its variants. */
  readonly unnamed: 'depends' | 'itself';
  /** By topic: the variant's, the service's or the model's, in this order. */
  readonly cells: ReadonlyMap<string, Cell>;
  readonly examples: readonly (Localized & { readonly topic: string })[];
}

/** One verdict with its words. */
export interface Cell {
  readonly party: Party | 'not-applicable';
  readonly basis: 'documented' | 'derived';
  readonly aws: Localized | undefined;
  readonly customer: Localized | undefined;
  readonly changes: Localized | undefined;
  /** Whether the protection is there when nobody does anything; undefined when the entry does not say. */
  readonly byDefault: 'on' | 'off' | undefined;
  /** Why the layer does not exist; only with `not-applicable`. */
  readonly why: Localized | undefined;
  readonly readings: readonly (Localized & { readonly source: Page })[];
  /** What has moved, each with the ISO date since which it holds. */
  readonly history: readonly (Localized & { readonly since: string; readonly source: Page })[];
  readonly sources: readonly Page[];
  /** Where it is written: for this very variant or service, in a model, or by the organisation itself (`own`). */
  readonly origin: 'variant' | 'service' | 'model' | 'topic' | 'own';
  /** Whose task it is here, where the customer has a part in it; only with an overlay. */
  readonly here?: Here;
}

/** An idea of the shared responsibility model, or a term. */
export interface Concept {
  readonly id: string;
  readonly name: Localized;
  readonly aliases: Localized<readonly string[]>;
  readonly party: Party | undefined;
  readonly text: Localized<readonly string[]>;
  readonly sources: readonly Page[];
  readonly see: { readonly topics: readonly string[]; readonly concepts: readonly string[] };
  readonly examples: readonly Localized[];
}

/** One thing worth doing today, in a sentence or two. */
export interface Tip {
  readonly id: string;
  /** Id of the topic that it belongs to. */
  readonly topic: string;
  /** Ids of the services that it is about; empty when it holds for any. */
  readonly services: readonly string[];
  readonly text: Localized;
  readonly sources: readonly Page[];
}
