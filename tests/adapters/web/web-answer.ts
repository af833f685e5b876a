import type { Answer } from '../../../src/contract/answer.js';

/** A small answer, to be changed where a test needs it otherwise. */
export function webAnswer(changes: Partial<Answer> = {}): Answer {
  return {
    outcome: 'answered',
    kind: 'verdict',
    locale: 'en',
    verdict: { party: 'shared', yesNo: null, service: 'rds', topic: 'engine-patching' },
    verdicts: [{ party: 'shared', yesNo: null, service: 'rds', topic: 'engine-patching' }],
    headline: 'Shared.',
    title: 'Engine patching · Amazon RDS',
    blocks: [{ type: 'paragraph', text: 'AWS installs, you choose.' }],
    sources: [
      { title: 'Upgrading', url: 'https://docs.aws.amazon.com/rds/', checked: '2026-11-23', overdue: false },
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
