import type { Answer } from '../../../src/contract/answer.js';

/** An answer with every kind of block, to be changed where a test needs it otherwise. */
export function sampleAnswer(changes: Partial<Answer> = {}): Answer {
  return {
    outcome: 'answered',
    kind: 'verdict',
    locale: 'en',
    verdict: { party: 'shared', yesNo: null, service: 'rds', topic: 'engine-patching' },
    verdicts: [{ party: 'shared', yesNo: null, service: 'rds', topic: 'engine-patching' }],
    headline: 'Shared.',
    title: 'Engine patching · Amazon RDS',
    blocks: [
      {
        type: 'columns',
        columns: [
          { title: 'AWS', text: 'AWS installs.' },
          { title: 'You', text: 'You choose.' },
        ],
      },
      { type: 'paragraph', text: 'Minor versions come by themselves.' },
      { type: 'list', title: 'Except', items: ['RDS Custom: you patch.'] },
      {
        type: 'table',
        header: ['Task', 'EC2', 'Lambda'],
        rows: [
          ['Scaling', 'You', 'AWS'],
          ['Patching', 'You', 'You'],
          ['Backup', 'You', 'AWS'],
        ],
      },
    ],
    sources: [
      {
        title: 'Upgrading a DB engine',
        url: 'https://docs.aws.amazon.com/rds/USER_Upgrade.html',
        checked: '2026-11-23',
        overdue: false,
      },
    ],
    suggestions: [{ label: 'And backups?', question: 'who backs up RDS?' }],
    wording: 'curated',
    readAs: null,
    shape: 'answered/verdict/rds/guest-os-patching/en',
    carried: null,
    explanation: null,
    ...changes,
  };
}
