import type { StripPicture } from '../../src/contract/picture.js';

/** A small picture, to be changed where a test needs it otherwise. */
export function samplePicture(changes: Partial<StripPicture> = {}): StripPicture {
  return {
    kind: 'strip',
    locale: 'en',
    address: 'en/strip/encryption-at-rest/s3_ebs',
    title: 'Encryption at rest',
    subtitle: 'Who does it where',
    alt: 'Encryption at rest: who does it where. Shared: Amazon S3. You: Amazon EBS.',
    legend: [
      { party: 'shared', word: 'Shared' },
      { party: 'customer', word: 'You' },
    ],
    foot: 'Source: Default encryption FAQ. Checked 2026-11-23.',
    topic: 'encryption-at-rest',
    cells: [
      { service: 's3', name: 'Amazon S3', party: 'shared', word: 'Shared' },
      { service: 'ebs', name: 'Amazon EBS', party: 'customer', word: 'You' },
    ],
    ...changes,
  };
}
