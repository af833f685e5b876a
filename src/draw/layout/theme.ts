import type { VerdictParty } from '../../contract/answer.js';
import type { PictureForm } from '../../contract/draw.js';

/** The colours of a party: a tint to write on, the strong one of its mark, and that of words on the tint. */
export interface PartyColours {
  readonly tint: string;
  readonly strong: string;
  readonly word: string;
}

/** The colours of a picture. */
export interface Theme {
  readonly ground: string;
  readonly ink: string;
  /** For what is read second: at least 4.5 to 1 on the ground and on every tint. */
  readonly quiet: string;
  readonly rule: string;
  readonly parties: Readonly<Record<VerdictParty, PartyColours>>;
}

/**
 * Hues by Okabe and Ito, which people who see colours differently tell apart: orange, reddish purple, blue, yellow.
 * https://jfly.uni-koeln.de/color/
 */
export const THEMES: Readonly<Record<PictureForm['theme'], Theme>> = {
  light: {
    ground: '#ffffff',
    ink: '#16202b',
    quiet: '#4b5866',
    rule: '#c3ccd6',
    parties: {
      aws: { tint: '#ffedcc', strong: '#e69f00', word: '#6b4300' },
      shared: { tint: '#f8e1ed', strong: '#cc79a7', word: '#7c2457' },
      customer: { tint: '#d9ebf9', strong: '#0072b2', word: '#004f80' },
      depends: { tint: '#fbf8cf', strong: '#c9bb00', word: '#575000' },
      'not-applicable': { tint: '#f0f3f6', strong: '#98a4b1', word: '#4b5866' },
    },
  },
  dark: {
    ground: '#12171d',
    ink: '#f3f6f9',
    quiet: '#b8c3ce',
    rule: '#3d4854',
    parties: {
      aws: { tint: '#3a2a08', strong: '#e69f00', word: '#ffc95c' },
      shared: { tint: '#3b2032', strong: '#cc79a7', word: '#f3b3d5' },
      customer: { tint: '#0d2f49', strong: '#3aa0e0', word: '#8fd0ff' },
      depends: { tint: '#34310c', strong: '#f0e442', word: '#f5ec72' },
      'not-applicable': { tint: '#20272f', strong: '#7c8895', word: '#b8c3ce' },
    },
  },
};
