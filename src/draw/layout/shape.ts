/** What a picture is drawn of, in logical pixels; (0, 0) is the upper left corner. Drawn in the order given. */
export type Shape = Box | Words | Outline;

/** A rectangle. */
export interface Box {
  readonly type: 'box';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius: number;
  readonly fill: string;
  readonly stroke?: string;
  readonly isDashed?: true;
}

/** One line of text. */
export interface Words {
  readonly type: 'words';
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  /** As measured by the font's own widths. */
  readonly width: number;
  readonly size: number;
  readonly weight: Weight;
  readonly fill: string;
  /** The colour that it stands on. */
  readonly on: string;
  readonly text: string;
}

/** A path, filled or stroked. */
export interface Outline {
  readonly type: 'outline';
  readonly path: string;
  readonly fill?: string;
  readonly stroke?: string;
  readonly thickness?: number;
  readonly isDashed?: true;
}

/** The weights that there are fonts for. */
export type Weight = 400 | 600 | 700;

/** Some shapes, and how far down they reach. */
export interface Drawn {
  readonly shapes: readonly Shape[];
  /** The lower edge, in logical pixels from the picture's top. */
  readonly bottom: number;
}
