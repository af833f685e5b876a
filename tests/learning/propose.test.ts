import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';
import type { Base } from '../../src/learning/base.js';
import { cleanText } from '../../src/learning/clean-text.js';
import { propose } from '../../src/learning/propose.js';
import type { RankedGap } from '../../src/learning/ranked-gap.js';
import { checkMerged } from './check-merged.js';
import { fillDraft } from './fill-draft.js';
import { loadBase } from './load-base.js';
import { ranked } from './ranked.js';

let base: Base;
beforeAll(async () => {
  base = await loadBase();
});

const votedDown = (shape: string): RankedGap =>
  ranked(shape, { unanswered: 0, notHelpful: 2, reasons: [{ reason: 'outdated', count: 2 }] });

/** Every way in which something can be missed, and where its draft goes. */
const CASES: readonly (readonly [string, RankedGap, string])[] = [
  [
    'a service without an entry',
    ranked('unknown/unknown-service/amazon-workspaces-core/data-backup/en'),
    'knowledge/services/amazon-workspaces-core.yaml',
  ],
  [
    'a service without an entry, and no task',
    ranked('unknown/unknown-service/amazon-workspaces-core/-/nl'),
    'knowledge/services/amazon-workspaces-core.yaml',
  ],
  [
    'a task for which a service has no cell of its own',
    ranked('unknown/unclear/lightsail/data-deletion/en'),
    'knowledge/services/lightsail.yaml',
  ],
  [
    'a task for which a variant has no cell of its own',
    ranked('unknown/unclear/eks-fargate/secrets/nl'),
    'knowledge/services/eks.yaml',
  ],
  [
    'a question that was not understood',
    ranked('unknown/unclear/-/data-backup/en', { questions: ['who gets our stuff back'] }),
    'knowledge/utterances/data-backup.yaml',
  ],
  [
    'a change that is not recorded',
    ranked('unknown/no-change-known/s3/data-backup/en'),
    'knowledge/services/s3.yaml',
  ],
  [
    'a change that is not recorded where a model speaks',
    ranked('unknown/no-change-known/lightsail/data-deletion/en'),
    'knowledge/services/lightsail.yaml',
  ],
  [
    'a verdict that is voted down',
    votedDown('answered/verdict/lightsail/certificates/en'),
    'knowledge/services/lightsail.yaml',
  ],
  [
    'an overview that is voted down',
    votedDown('answered/overview/lightsail/-/en'),
    'knowledge/services/lightsail.yaml',
  ],
  [
    'a general verdict that is voted down',
    votedDown('answered/verdict/-/data-backup/nl'),
    'knowledge/topics/data-backup.yaml',
  ],
  [
    'a term that is voted down',
    votedDown('answered/concept/-/soc-reports/nl'),
    'knowledge/concepts/soc-reports.yaml',
  ],
];

describe('the draft for', () => {
  /** Taken over by the draft of its entry: its curator takes the name away there. */
  const withoutOutsideName = () => {
    const { outside } = base.raw;
    const services = outside.data.services.filter(({ name }) => name !== 'Amazon WorkSpaces Core');
    return { ...base.raw, outside: { ...outside, data: { ...outside.data, services } } };
  };
  const draftFor = (gap: RankedGap) => {
    const [draft] = propose(gap, base).drafts;
    if (!draft) throw new Error('no draft');
    return draft;
  };

  it.each(CASES)('%s goes into one file and is YAML', (_, gap, target) => {
    const draft = draftFor(gap);
    expect(draft.target).toBe(target);
    expect(parse(draft.yaml)).toEqual(expect.any(Object));
    expect(draft.name).toMatch(/^[a-z0-9.-]+\.yaml$/);
  });

  it.each(CASES)('%s is refused by the knowledge check, each TODO of it', (_, gap) => {
    const { target, yaml } = draftFor(gap);
    expect(checkMerged(withoutOutsideName(), target, yaml)).not.toEqual([]);
    const open = [...yaml.matchAll(/\{ TODO: /g)].length;
    expect(open).toBeGreaterThan(0);
    for (let left = 0; left < open; left++) {
      let at = -1;
      const one = yaml.replace(/\{ TODO: /g, (todo) => (++at === left ? '{ LEFT: ' : todo));
      expect(checkMerged(withoutOutsideName(), target, fillDraft(one))).not.toEqual([]);
    }
  });

  it.each(CASES)('%s passes the knowledge check once it has been researched', (_, gap) => {
    const { target, yaml } = draftFor(gap);
    const task = target === 'knowledge/services/lightsail.yaml' ? 'data-deletion' : 'data-backup';
    expect(checkMerged(withoutOutsideName(), target, fillDraft(yaml, task))).toEqual([]);
  });
});

describe('what is proposed', () => {
  it('quotes whatever people type, so that it stays one text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        const question = cleanText(typed);
        fc.pre(question !== '');
        const [draft] = propose(
          ranked('unknown/unclear/-/data-backup/nl', { questions: [question] }),
          base,
        ).drafts;
        expect(parse(draft?.yaml ?? '').nl).toEqual([{ TODO: question }]);
      }),
    );
  });

  it('offers a cell besides the utterances where the service has none of its own', () => {
    const gap = ranked('unknown/unclear/lightsail/data-deletion/en', { questions: ['wipe it?'] });
    expect(propose(gap, base).drafts.map(({ target }) => target)).toEqual([
      'knowledge/utterances/data-deletion.yaml',
      'knowledge/services/lightsail.yaml',
    ]);
  });

  it.each([
    [
      'what was misread while no text is kept',
      ranked('unknown/nothing-like/-/-/nl'),
      /DEMARC_KEEP_TEXT_DAYS/,
    ],
    [
      'a service that nobody has a name of',
      ranked('unknown/unknown-service/-/iam/en'),
      /none of Demarc’s lists/,
    ],
    ['another cloud', ranked('unknown/other-cloud/microsoft-azure/-/en'), /AWS only/],
    [
      'an answer to a question that was misread',
      ranked('answered/verdict/rds/iam/en', { notHelpful: 1, reasons: [{ reason: 'misread', count: 1 }] }),
      /never kept/,
    ],
    ['a tip', votedDown('answered/tip/s3/data-backup/en'), /knowledge\/tips\//],
    ['an answer without an entry behind it', votedDown('answered/stack/-/-/en'), /no single entry/],
    ['an entry that is no more', votedDown('answered/verdict/gone/data-backup/en'), /no single entry/],
    ['a change that nobody names a service for', ranked('unknown/no-change-known/-/-/en'), /no single entry/],
  ])('is a note for %s', (_, gap, note) => {
    const proposal = propose(gap, base);
    expect(proposal.drafts).toEqual([]);
    expect(proposal.note).toMatch(note);
  });

  it('says which entry a draft takes the place of', () => {
    const [draft] = propose(votedDown('answered/verdict/lightsail/data-backup/en'), base).drafts;
    expect(draft?.yaml).toMatch(/# Today customer, from knowledge\/services\/lightsail\.yaml:\d+\./);
    expect(draft?.yaml).toContain('It takes the place of that cell');
  });
});
