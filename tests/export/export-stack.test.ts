import { beforeAll, describe, expect, it } from '@jest/globals';
import type { ExportStack, ExportWish } from '../../src/contract/stack-export.js';
import type { Knowledge, Service } from '../../src/knowledge/knowledge.js';
import { exportText, openExport } from './open-export.js';
import { recordsIn, saidInMarkdown } from './stack-in.js';

let exportStack: ExportStack;
let knowledge: Knowledge;
beforeAll(async () => {
  ({ exportStack, knowledge } = await openExport());
});

const wish = (services: readonly string[], changes: Partial<ExportWish> = {}): ExportWish => ({
  services,
  format: 'csv',
  locale: 'en',
  theme: 'light',
  ...changes,
});

describe('the file that comes of a stack', () => {
  it.each([
    ['csv', 'text/csv', '\uFEFFTask,Service,Responsible,'],
    ['md', 'text/markdown', '# Amazon S3 and Amazon RDS: who does what\n'],
    ['svg', 'image/svg+xml', '<svg '],
    ['png', 'image/png', '\uFFFDPNG'],
  ] as const)(
    'as %s has its type, a name that tells what it is, and what belongs in it',
    async (format, mediaType, begins) => {
      const exported = await exportStack(wish(['S3', 'rds'], { format }));
      if (exported.type !== 'file') throw new Error(exported.type);
      expect(exported.file).toMatchObject({ mediaType, name: `demarc-s3-rds-2026-11-28.${format}` });
      expect(Buffer.from(exported.file.bytes).toString('utf8').startsWith(begins)).toBe(true);
    },
  );

  it('names each service once, in the order in which they were named, under any of its names', async () => {
    const markdown = await exportText(exportStack, {
      services: ['amazon s3', 'ALB', 'S3', 'step functions'],
      format: 'md',
    });
    expect(saidInMarkdown(markdown).services).toEqual([
      'Amazon S3',
      'Elastic Load Balancing',
      'AWS Step Functions',
    ]);
  });

  it('holds the same headers for programs in both languages, and people’s in theirs', async () => {
    const [en, nl] = await Promise.all(
      (['en', 'nl'] as const).map(async (locale) => {
        const csv = await exportText(exportStack, { services: ['s3'], format: 'csv', locale });
        return csv.slice(1, csv.indexOf('\r\n')).split(',');
      }),
    );
    expect(nl?.slice(-4)).toEqual(en?.slice(-4));
    expect(nl?.slice(0, 3)).toEqual(['Taak', 'Service', 'Verantwoordelijk']);
    expect(new Set(en).size).toBe(en?.length);
    expect(new Set(nl).size).toBe(nl?.length);
  });

  it('tells which sources are due for review on the day of the export', async () => {
    const due = async (day: string) => {
      const { exportStack: onDay } = await openExport({}, day);
      const records = recordsIn(await exportText(onDay, { services: ['s3'], format: 'csv' }));
      return records.filter((record) => record['Due for review'] === 'yes').length;
    };
    expect(await due('2026-11-28')).toBeLessThan(await due('2028-11-28'));
  });

  it('draws six services at most, and writes down any number', async () => {
    const services = [...knowledge.services.keys()].slice(0, 7);
    expect(await exportStack(wish(services, { format: 'svg' }))).toEqual({ type: 'too-many', most: 6 });
    expect(await exportStack(wish(services.slice(1), { format: 'svg' }))).toMatchObject({ type: 'file' });
    expect(await exportStack(wish(services))).toMatchObject({
      type: 'file',
      file: { name: expect.stringMatching(/-and-1-more-2026-11-28\.csv$/) },
    });
  });

  it('is none where a name is no service’s, and says which are near', async () => {
    expect(await exportStack(wish(['s3', 'fargte', 'hypervault']))).toEqual({
      type: 'unknown',
      names: [
        { typed: 'fargte', near: ['AWS Fargate (ECS)'] },
        { typed: 'hypervault', near: [] },
      ],
    });
    expect(await exportStack(wish([]))).toEqual({ type: 'nothing' });
  });
});

describe('what a spreadsheet would take for a formula', () => {
  it.each(['=HYPERLINK("http://x","y")', '+1', '-1', '@SUM(A1)', '\t=1'])(
    'is text in the CSV: %j',
    async (hostile) => {
      const service = withTexts(knowledge.services.get('s3') as Service, hostile);
      const { exportStack: hostileExport } = await openExport({ services: new Map([['s3', service]]) });
      const csv = await exportText(hostileExport, { services: ['s3'], format: 'csv' });
      const records = recordsIn(csv);
      expect(records.some((record) => record['What AWS does'] === `'${hostile}`)).toBe(true);
      for (const record of records)
        for (const value of Object.values(record)) expect(value).not.toMatch(/^[=+\-@\t\r]/);
    },
  );

  it('stands nowhere in the knowledge base, so that no text is changed', async () => {
    for (const locale of ['en', 'nl'] as const) {
      const services = [...knowledge.services.keys()];
      const records = recordsIn(await exportText(exportStack, { services, locale, format: 'csv' }));
      expect(
        records.filter((record) => Object.values(record).some((value) => value.startsWith("'"))),
      ).toEqual([]);
    }
  });
});

describe('what Markdown would take for marks', () => {
  it('is text in the table and does not break it', async () => {
    const service = { ...(knowledge.services.get('s3') as Service), name: 'S3 | *x* <b> [a](b) `c` \\' };
    const { exportStack: hostileExport } = await openExport({ services: new Map([['s3', service]]) });
    const markdown = await exportText(hostileExport, { services: ['s3'], format: 'md' });
    expect(markdown).toContain('| Task | S3 \\| \\*x\\* \\<b\\> \\[a\\](b) \\`c\\` \\\\ |');
  });
});

/** The service with every text of AWS's half replaced. */
function withTexts(service: Service, text: string): Service {
  const cells = [...service.cells].map(
    ([topic, cell]) => [topic, { ...cell, aws: { en: text, nl: text } }] as const,
  );
  return { ...service, cells: new Map(cells) };
}
