import type { Locale } from './locale.js';
import type { VerdictParty } from './party.js';

/**
 * What a picture shows, before it is drawn: plain JSON, in one language, every word already chosen. It rests on the same
 * cells as the answer that it stands in. The set of kinds is closed.
 */
export type Picture = LayersPicture | ModelPicture | SideBySidePicture | StripPicture | MatrixPicture;

/** What every picture has around it. */
export interface PictureFrame {
  /** By which `Demarc.pictureAt` gives it again: ids alone, such as "en/layers/rds". */
  readonly address: string;
  readonly locale: Locale;
  readonly title: string;
  /** One line below the title: what the picture shows. */
  readonly subtitle: string;
  /** For those who do not see it: whole sentences with every verdict that is drawn. Plain text, not shortened. */
  readonly alt: string;
  /** The parties that occur, each with its word, in the order of a legend. */
  readonly legend: readonly PartyMark[];
  /** Small print at the bottom: the pages behind it and the day on which they were last read. */
  readonly foot: string;
}

/** A party and its word in the picture's language: "Shared". */
export interface PartyMark {
  readonly party: VerdictParty;
  readonly word: string;
}

/** One layer of a service. */
export interface PictureLayer extends PartyMark {
  /** Id of the topic whose verdict it shows. */
  readonly topic: string;
  /** "Guest operating system" */
  readonly name: string;
  /** The topic in words: what has to be done there. */
  readonly task: string;
  /** Where it depends: on what, as "AWS: on Fargate; You: with self-managed nodes"; else empty. */
  readonly note: string;
}

/** Where AWS's layers end and the customer's begin. `layers` stand from the ground up. */
export type PictureLine = {
  /** In words: "The line". */
  readonly label: string;
} & (
  | {
      /** Everything below layer number `at` is AWS's, everything from there up the customer's. */
      readonly type: 'one';
      readonly at: number;
    }
  | {
      /** AWS's below `from`, the customer's from `to` up; in between both have a part, or it depends. */
      readonly type: 'between';
      readonly from: number;
      readonly to: number;
    }
  /** Parties change to and fro: there is no one line, and none may be drawn. */
  | { readonly type: 'several' }
  /** Nothing of it is AWS's alone, or nothing the customer's alone. */
  | { readonly type: 'none' }
);

/** One service or variant, from the facility up to the data. */
export interface LayersPicture extends PictureFrame {
  readonly kind: 'layers';
  /** Id of the service or variant. */
  readonly service: string;
  /** From the ground up; those that the service does not have are left out. */
  readonly layers: readonly PictureLayer[];
  readonly line: PictureLine;
}

/** The shared responsibility model itself: what is whose, whatever the service. */
export interface ModelPicture extends PictureFrame {
  readonly kind: 'model';
  /** From the ground up. */
  readonly layers: readonly PictureLayer[];
  /** Above the halves: "Security in the cloud", "Depends on the service", "Security of the cloud". */
  readonly halves: { readonly customer: string; readonly between: string; readonly aws: string };
}

/** A row of a picture with columns: one topic, on each of the services. */
export interface PictureRow {
  /** Id of the topic. */
  readonly topic: string;
  readonly name: string;
  /** In the order of the columns. */
  readonly cells: readonly PartyMark[];
}

/** A service that heads a column. */
export interface PictureColumn {
  /** Id of the service or variant. */
  readonly service: string;
  readonly name: string;
}

/** Two to four services, layer by layer. */
export interface SideBySidePicture extends PictureFrame {
  readonly kind: 'side-by-side';
  readonly columns: readonly PictureColumn[];
  /** Layers from the ground up. */
  readonly rows: readonly PictureRow[];
}

/** One topic on several services. */
export interface StripPicture extends PictureFrame {
  readonly kind: 'strip';
  /** Id of the topic. */
  readonly topic: string;
  readonly cells: readonly (PictureColumn & PartyMark)[];
}

/** A stack: tasks by services, the same rows as the answer's table. */
export interface MatrixPicture extends PictureFrame {
  readonly kind: 'matrix';
  readonly columns: readonly PictureColumn[];
  /** As the answer's table has them, first to last. */
  readonly rows: readonly PictureRow[];
}
