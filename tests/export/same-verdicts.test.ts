import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { PARTY } from '../../src/compose/phrases.js';
import type { Answer } from '../../src/contract/answer.js';
import { LOCALES, type Locale } from '../../src/contract/locale.js';
import type { ExportStack } from '../../src/contract/stack-export.js';
import type { Knowledge } from '../../src/knowledge/knowledge.js';
import { askedAboutStack } from './asked-about-stack.js';
import { exportText, openExport } from './open-export.js';
import { readInSvg, recordsIn, type Said, saidInCsv, saidInMarkdown, unspaced } from './stack-in.js';

let exportStack: ExportStack;
let knowledge: Knowledge;
beforeAll(async () => {
  ({ exportStack, knowledge } = await openExport());
});

/** Random stacks, of services and variants alike. */
const stacks = (most: number) =>
  fc.tuple(
    fc.uniqueArray(fc.constantFrom(...knowledge.services.keys()), { minLength: 1, maxLength: most }),
    fc.constantFrom(...LOCALES),
  );

describe('an exported stack', () => {
  it('says in CSV, Markdown and SVG what the answer says, in both languages', async () => {
    await fc.assert(
      fc.asyncProperty(stacks(6), async ([services, locale]) => {
        const [csv, markdown, svg] = await Promise.all(
          (['csv', 'md', 'svg'] as const).map((format) =>
            exportText(exportStack, { services, locale, format }),
          ),
        );
        const said = saidInCsv(csv as string);
        const answer = askedAboutStack(services, locale, knowledge);
        expect(said.rows).toEqual(rowsOf(answer, services, locale));
        expect(saidInMarkdown(markdown as string)).toEqual(said);
        expect(readInSvg(svg as string)).toContain(drawn(said));
        for (const row of tableOf(answer)) expect(said.rows).toContainEqual(row);
      }),
      { numRuns: 25 },
    );
  });

  it('gives the halves, the sources and their days as the knowledge base has them', async () => {
    await fc.assert(
      fc.asyncProperty(stacks(12), async ([services, locale]) => {
        const csv = await exportText(exportStack, { services, locale, format: 'csv' });
        const headers = csv.slice(1, csv.indexOf('\r\n')).split(',');
        const [aws = '', customer = '', sources = '', days = ''] = [5, 6, 9, 10].map((at) => headers[at]);
        for (const record of recordsIn(csv)) {
          if (record.party_there !== '') continue;
          const own = knowledge.services.get(record.service_id ?? '')?.cells.get(record.task_id ?? '');
          if (knowledge.services.get(record.service_id ?? '')?.variants.length || !own) continue;
          if (own.aws) expect(record[aws]).toBe(own.aws[locale]);
          if (own.customer) expect(record[customer]).toBe(own.customer[locale]);
          const urls = record[sources]?.split(' ') ?? [];
          for (const { url, checked } of own.sources)
            expect(record[days]?.split(' ')[urls.indexOf(url)]).toBe(checked);
          expect(record[days]?.split(' ')).toHaveLength(urls.length);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('has a row for each way to run a service where these differ, and the verdict depends exactly then', async () => {
    let split = 0;
    for (const locale of LOCALES) {
      const services = [...knowledge.services.keys()];
      for (const record of recordsIn(await exportText(exportStack, { services, locale, format: 'csv' }))) {
        const isSplit = record.party === 'depends';
        if (isSplit) split += 1;
        if (isSplit) expect(record.party_there).toMatch(/^(aws|customer|shared)$/);
        else expect(['', record.party]).toContain(record.party_there);
      }
    }
    expect(split).toBeGreaterThan(50);
  });
});

/** The verdicts of an answer as a table in its language. */
function rowsOf({ verdicts }: Answer, services: readonly string[], locale: Locale): Said['rows'] {
  const topics = [...new Set(verdicts.map(({ topic }) => topic ?? ''))];
  return topics.map((topic) => [
    knowledge.topics.get(topic)?.name[locale] ?? '',
    ...services.map((id) => {
      const verdict = verdicts.find((one) => one.topic === topic && one.service === id);
      return verdict ? PARTY[locale][verdict.party] : 'missing';
    }),
  ]);
}

function tableOf({ blocks }: Answer): readonly (readonly string[])[] {
  const table = blocks.find((block) => block.type === 'table');
  return table?.type === 'table' ? table.rows : [];
}

/** A table as it is read in a picture. */
function drawn({ services, rows }: Said): string {
  return unspaced([...services, ...rows.flat()].join(''));
}
