import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import type { Ask } from '../../src/contract/ask.js';
import { LOCALES } from '../../src/contract/locale.js';
import { createRealAsk } from '../load-real-knowledge.js';

/*
 * AWS's own comparison of who does what, from the RDS user guide, held against Demarc's answers cell by cell. Where
 * another page of AWS qualifies the table, the answer has to say so and cite the table.
 */

interface Row {
  readonly feature: string;
  readonly topic: string;
  readonly question: Record<'en' | 'nl', string>;
  readonly cells: Record<string, string>;
  readonly qualified?: Record<string, string>;
}

interface Table {
  readonly source: { readonly url: string };
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

const SPOKEN: Record<string, Record<'en' | 'nl', string>> = {
  'on-premises': { en: 'our own data centre', nl: 'ons eigen datacenter' },
  ec2: { en: 'EC2', nl: 'EC2' },
  rds: { en: 'RDS', nl: 'RDS' },
  'rds-custom-oracle': { en: 'RDS Custom for Oracle', nl: 'RDS Custom for Oracle' },
  'rds-custom-sqlserver': { en: 'RDS Custom for SQL Server', nl: 'RDS Custom for SQL Server' },
};

const { tables } = parse(readFileSync('tests/fixtures/aws-comparison-table.yaml', 'utf8')) as {
  tables: readonly Table[];
};
const PAGES = new Set(tables.map((table) => table.source.url));
const cases = tables.flatMap(({ rows }) =>
  rows.flatMap((row) =>
    Object.entries(row.cells).flatMap(([service, published]) =>
      LOCALES.map((locale) => ({
        name: `${row.feature} / ${service} / ${locale}`,
        question: row.question[locale].replace('{service}', SPOKEN[service]?.[locale] ?? service),
        service,
        topic: row.topic,
        locale,
        published,
        ours: row.qualified?.[service] ?? published,
      })),
    ),
  ),
);

describe('the comparison table in the RDS user guide', () => {
  let ask: Ask;
  beforeAll(async () => {
    ask = await createRealAsk();
  });

  it('holds every column and at least eleven rows', () => {
    expect(tables.flatMap((table) => table.rows).length).toBeGreaterThanOrEqual(22);
    expect(new Set(cases.map((one) => one.service))).toEqual(new Set(Object.keys(SPOKEN)));
  });

  it.each(cases)('agrees on $name', async ({ question, service, topic, locale, published, ours }) => {
    const answer = await ask(question, {});
    expect({ question, locale: answer.locale, ...answer.verdict }).toMatchObject({
      question,
      locale,
      service,
      topic,
      party: ours,
    });
    if (ours !== published) expect(answer.sources.some((source) => PAGES.has(source.url))).toBe(true);
  });
});
