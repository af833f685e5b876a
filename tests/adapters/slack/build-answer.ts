import type { Answer } from '../../../src/contract/answer.js';

/** An answer as Demarc gives one, changed as told. */
export function buildAnswer(changes: Partial<Answer> = {}): Answer {
  const verdict = { party: 'shared', yesNo: null, service: 'rds', topic: 'os-patching' } as const;
  return {
    outcome: 'answered',
    kind: 'verdict',
    locale: 'en',
    verdict,
    verdicts: [verdict],
    headline: 'Shared.',
    title: 'Operating-system patching · Amazon RDS',
    blocks: [
      {
        type: 'columns',
        columns: [
          { title: 'AWS', text: 'AWS supplies the patches.' },
          { title: 'You', text: 'You choose the maintenance window.' },
        ],
      },
    ],
    sources: [
      {
        title: 'Maintaining a DB instance',
        url: 'https://docs.aws.amazon.com/rds/maintain.html',
        checked: '2026-11-23',
        overdue: false,
      },
    ],
    suggestions: [{ label: 'And the database engine?', question: 'who patches the database engine of RDS?' }],
    wording: 'curated',
    readAs: null,
    shape: 'answered/verdict/rds/guest-os-patching/en',
    carried: null,
    explanation: null,
    ...changes,
  };
}
