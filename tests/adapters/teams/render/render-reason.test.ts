import { describe, expect, it } from '@jest/globals';
import { SLACK_LABELS } from '../../../../adapters/slack/render/slack-labels.js';
import { renderReason } from '../../../../adapters/teams/render/render-reason.js';
import { TEAMS_LABELS } from '../../../../adapters/teams/render/teams-labels.js';
import { LOCALES } from '../../../../src/contract/locale.js';
import { REASONS } from '../../../../src/contract/vote.js';
import { checkCard } from '../../../servers/adaptive-card-check.js';

const FORM = { answer: 'teams:tenant-1:a:1:2', shape: 'answered/verdict/rds/data-backup/en' } as const;

describe.each(LOCALES)('the form that asks why an answer did not help (%s)', (locale) => {
  it('offers every reason in words, and asks for none in the person’s own where words are not kept', () => {
    const card = renderReason({ ...FORM, locale, keepsText: false });
    const inputs = card.body.filter(({ type }) => type.startsWith('Input.'));
    expect(inputs).toMatchObject([{ id: 'reason', choices: REASONS.map((value) => ({ value })) }]);
    expect(card.lang).toBe(locale);
    expect(checkCard(card)).toEqual([]);
  });

  it('takes words where they are kept, and says what becomes of them', () => {
    const card = renderReason({ ...FORM, locale, keepsText: true });
    expect(card.body).toContainEqual(
      expect.objectContaining({ type: 'Input.Text', id: 'words', isMultiline: true, maxLength: 300 }),
    );
    expect(JSON.stringify(card.body)).toContain(TEAMS_LABELS[locale].wordsHint);
    expect(checkCard(card)).toEqual([]);
  });

  it('is sent with the answer that it is about', () => {
    const { actions } = renderReason({ ...FORM, locale, keepsText: true });
    expect(actions).toEqual([
      { type: 'Action.Submit', title: TEAMS_LABELS[locale].send, data: { demarc: { why: FORM } } },
    ]);
  });

  it('says the same as on Slack', () => {
    const { insert, ...shared } = TEAMS_LABELS[locale];
    expect(SLACK_LABELS[locale]).toMatchObject(shared);
    expect(insert).not.toBe('');
  });
});
