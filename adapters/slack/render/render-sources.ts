import type { types } from '@slack/bolt';
import type { Answer } from '../../../src/contract/answer.js';
import { LABELS } from '../../../src/contract/labels.js';
import { sourceLabel } from '../../../src/contract/plain-text.js';
import { bold } from './bold.js';
import { mrkdwn } from './mrkdwn.js';
import { packLines } from './pack-lines.js';
import { SLACK_LIMITS } from './slack-limits.js';
import { slackLink } from './slack-link.js';

/** Draws the sources, one link with its date per line, in small print. More than fit into one text become an ellipsis. */
export function renderSources({ sources, locale }: Pick<Answer, 'sources' | 'locale'>): types.KnownBlock[] {
  if (sources.length === 0) return [];
  const links = sources.map((source) => `• ${slackLink(source.url, sourceLabel(source, locale))}`);
  const [text = '', ...more] = packLines(
    [bold(LABELS[locale].sources, 100), ...links],
    SLACK_LIMITS.contextText - 2,
  );
  return [{ type: 'context', elements: [mrkdwn(more.length > 0 ? `${text}\n…` : text)] }];
}
