import { beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { formatMatrix } from '../../src/knowledge/format-matrix.js';
import type { Knowledge } from '../../src/knowledge/knowledge.js';
import { type MatrixRow, matrix } from '../../src/knowledge/matrix.js';
import { loadRealKnowledge } from '../load-real-knowledge.js';

describe('the exported matrix', () => {
  let knowledge: Knowledge;
  let rows: readonly MatrixRow[];
  beforeAll(async () => {
    knowledge = await loadRealKnowledge();
    rows = matrix(knowledge);
  });

  it('has one row per service or variant and topic', () => {
    expect(rows).toHaveLength(knowledge.services.size * knowledge.topics.size);
    expect(new Set(rows.map(({ service, topic }) => `${service} ${topic}`)).size).toBe(rows.length);
  });

  it('is a spreadsheet that another reader of CSV gives back as it was', () => {
    const records = parse(formatMatrix(rows, 'csv'), { columns: true }) as Record<string, string>[];
    expect(Object.keys(records[0] ?? {})).toEqual([
      'service',
      'topic',
      'party',
      'basis',
      'aws.en',
      'aws.nl',
      'customer.en',
      'customer.nl',
      'sources',
    ]);
    expect(records).toHaveLength(rows.length);
    for (const [i, { aws, customer, ...row }] of rows.entries()) {
      expect(records[i]).toEqual({
        service: row.service,
        topic: row.topic,
        party: row.party,
        basis: row.basis,
        'aws.en': aws.en,
        'aws.nl': aws.nl,
        'customer.en': customer.en,
        'customer.nl': customer.nl,
        sources: row.sources.map((source) => source.url).join(' '),
      });
    }
  });

  it('is JSON for programs', () => {
    expect(JSON.parse(formatMatrix(rows, 'json'))).toEqual(rows);
  });

  it('names a source in every row', () => {
    expect(rows.filter(({ sources }) => sources.length === 0)).toEqual([]);
  });
});
