import type { Answer, AnswerKind, Source } from '../contract/answer.js';
import type { Locale } from '../contract/locale.js';
import { overdueOn } from '../knowledge/is-overdue.js';
import type { Page } from '../knowledge/knowledge.js';
import type { Finding, Resolution } from '../resolve/resolution.js';
import { composeChanged } from './compose-changed.js';
import { composeCompare } from './compose-compare.js';
import { composeConcept } from './compose-concept.js';
import { composeExport } from './compose-export.js';
import { composeNotice } from './compose-notice.js';
import { composeOverview } from './compose-overview.js';
import { composePicture } from './compose-picture.js';
import { composeSeveral } from './compose-several.js';
import { composeSplit } from './compose-split.js';
import { composeStack } from './compose-stack.js';
import { composeTeam } from './compose-team.js';
import { composeVerdict } from './compose-verdict.js';
import { composeWhich } from './compose-which.js';
import { suggest } from './suggest.js';
import type { Words } from './words.js';

/** An answer but for what only the whole way of a question can tell. */
export type Composed = Omit<Answer, 'shape' | 'carried' | 'explanation'>;

/**
 * Puts a resolution into words: verdict first, then who does what, what would change it, and the sources. Pure.
 * `today` is an ISO date; it decides which sources are told to be due for review.
 */
export function compose(resolution: Resolution, today: string): Composed {
  const words = wordsFor(resolution, resolution.locale);
  const { sources = [], verdict = null, verdicts = [], headline = '', outcome, title, blocks } = words;
  const isDue = overdueOn(today);
  return {
    kind: kindOf(resolution),
    verdict,
    verdicts,
    headline,
    outcome,
    title,
    blocks,
    sources: sources.map((page) => asSource(page, isDue(page.checked))),
    locale: resolution.locale,
    suggestions: suggest(resolution.next, resolution.locale, serviceIn(resolution, words)),
    wording: 'curated',
    readAs: null,
  };
}

function asSource({ title, url, checked, own }: Page, overdue: boolean): Source {
  const source = { title, url, checked, overdue };
  return own === undefined ? source : { ...source, own };
}

/** Id of the one service that an answer is about; null where it is about several or none. */
function serviceIn(resolution: Resolution, { verdict, verdicts = [] }: Words): string | null {
  if (verdict) return verdict.service;
  if (resolution.type === 'changed') return resolution.service?.id ?? null;
  const [one = null, ...others] = new Set(verdicts.map(({ service }) => service));
  return others.length === 0 ? one : null;
}

function wordsFor(resolution: Finding, locale: Locale): Words {
  switch (resolution.type) {
    case 'verdict':
      return composeVerdict(resolution, locale);
    case 'split':
      return composeSplit(resolution, locale);
    case 'several':
      return composeSeveral(resolution, locale);
    case 'overview':
      return composeOverview(resolution, locale);
    case 'compare':
      return composeCompare(resolution, locale);
    case 'stack':
      return composeStack(resolution, locale);
    case 'export':
      return composeExport(resolution, locale);
    case 'which':
      return composeWhich(resolution, locale);
    case 'changed':
      return composeChanged(resolution, locale);
    case 'concept':
      return composeConcept(resolution, locale);
    case 'team':
      return composeTeam(resolution, locale);
    case 'picture':
      return composePicture(resolution, locale, (words) => wordsFor(words, locale));
    case 'notice':
      return composeNotice(resolution, locale);
  }
}

function kindOf(resolution: Resolution): AnswerKind {
  switch (resolution.type) {
    case 'split':
    case 'several':
      return 'verdict';
    case 'overview':
      return resolution.share === 'all' ? 'overview' : resolution.share;
    case 'notice':
      return resolution.notice;
    default:
      return resolution.type;
  }
}
