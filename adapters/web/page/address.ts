import { LOCALES, type Locale } from '../../../src/contract/locale.js';
import type { LanguageChoice } from './page-locale.js';

/** Whose drawing of an answer is shown where there is room for one only. */
export const PANELS = ['slack', 'teams'] as const;
export type Panel = (typeof PANELS)[number];

/** What is unfolded below an answer. */
export const FOLDS = ['explanation', 'json'] as const;
export type Fold = (typeof FOLDS)[number];

/** What somebody looks at, beside the question. */
export interface View {
  readonly language: LanguageChoice;
  readonly panel: Panel;
  readonly fold: Fold | undefined;
}

/** What the page's address says. */
export interface Address extends View {
  /** Undefined: nothing has been asked. */
  readonly question: string | undefined;
  /** What had been said before the question, as Demarc's reply spelt it; empty when nothing had. */
  readonly after: string;
}

/**
 * Reads the fragment of an address, such as `#q=who+patches+RDS%3F&lang=nl`. A browser sends no fragment to any server, so
 * no log can hold the question. What is not understood is left out.
 */
export function readAddress(fragment: string): Address {
  const said = new URLSearchParams(fragment.replace(/^#/, ''));
  const language = said.get('lang') as Locale;
  return {
    question: said.get('q')?.trim() || undefined,
    after: said.get('after') ?? '',
    language: LOCALES.includes(language) ? language : 'auto',
    panel: said.get('as') === 'teams' ? 'teams' : 'slack',
    fold: FOLDS.find((fold) => fold === said.get('open')),
  };
}

/** Writes a fragment that `readAddress` reads; empty when there is nothing to say. */
export function writeAddress({ question, after, language, panel, fold }: Address): string {
  const said = new URLSearchParams();
  if (question !== undefined) said.set('q', question);
  if (question !== undefined && after !== '') said.set('after', after);
  if (language !== 'auto') said.set('lang', language);
  if (panel !== 'slack') said.set('as', panel);
  if (fold !== undefined) said.set('open', fold);
  const fragment = said.toString();
  return fragment === '' ? '' : `#${fragment}`;
}
