import { parse } from 'csv-parse/sync';

/** What a file says: the services in their order, and the word on each of them by task. */
export interface Said {
  readonly services: readonly string[];
  readonly rows: readonly (readonly [task: string, ...words: string[]])[];
}

/** Reads an exported CSV as a program would. */
export function recordsIn(csv: string): Record<string, string>[] {
  return parse(csv, { columns: true, bom: true });
}

/** The table that the rows of a CSV make up; a task on a service that has several rows has to say the same in each. */
export function saidInCsv(csv: string): Said {
  const [task = '', service = '', verdict = ''] = parse(csv, { bom: true, to: 1 })[0] as string[];
  const services: string[] = [];
  const rows = new Map<string, Map<string, string>>();
  for (const record of recordsIn(csv)) {
    const [of = '', on = '', word = ''] = [record[task], record[service], record[verdict]];
    if (!services.includes(on)) services.push(on);
    const row = rows.get(of) ?? new Map<string, string>();
    rows.set(of, row);
    if (row.has(on) && row.get(on) !== word) throw new Error(`${of} on ${on} says two things`);
    row.set(on, word);
  }
  return {
    services,
    rows: [...rows].map(([of, words]) => [of, ...services.map((on) => words.get(on) ?? 'missing')]),
  };
}

/** The table in an exported Markdown. */
export function saidInMarkdown(markdown: string): Said {
  const lines = markdown.split('\n').filter((line) => line.startsWith('| '));
  const [header = [], , ...rows] = lines.map((line) =>
    line
      .slice(2, -2)
      .split(' | ')
      .map((cell) => cell.replace(/\\(.)/g, '$1')),
  );
  return { services: header.slice(1), rows: rows as [string, ...string[]][] };
}

/** All that can be read in an SVG, from top to bottom, without the spaces at which lines are broken. */
export function readInSvg(svg: string): string {
  const texts = [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, text = '']) => text).join('');
  return unspaced(
    texts.replace(/&(amp|lt|gt|quot|#39|apos);/g, (entity) => ENTITIES[entity as keyof typeof ENTITIES]),
  );
}

const ENTITIES = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&apos;': "'" };

/** As it is read in an SVG. */
export function unspaced(text: string): string {
  return text.replace(/\s/g, '');
}
