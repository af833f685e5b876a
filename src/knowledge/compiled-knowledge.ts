import { readFile, writeFile } from 'node:fs/promises';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import { KnowledgeError } from '../contract/errors.js';
import { buildKnowledge } from './build-knowledge.js';
import type { ServiceBody } from './build-service.js';
import type { Knowledge } from './knowledge.js';
import type { ServedKnowledge } from './raw-knowledge.js';
import type { ServiceFile } from './schema.js';
import { unreadBuild } from './unread-build.js';

/**
 * Writes a checked base as one JSON file. Parsing and checking hundreds of YAML files costs most of a second; the build
 * does it once, so that a start, and each question on the command line, need not.
 *
 * The file is an array with one line for each of its elements: first what is read at every start, then, service by service, what is
 * read when somebody asks about it. That stays in memory as it lies here, packed (Brotli, base64): it is most of the base, and of
 * most services nobody asks. What understanding is learnt from is left out.
 */
export function writeCompiledKnowledge(file: string, raw: ServedKnowledge): Promise<void> {
  const { topics, models, services, concepts, tips, families, categories, layers, words, outside } = raw;
  const cited = new Set(tips.flatMap(({ data }) => data.tips.flatMap(({ sources }) => sources)));
  const heads = services.map(({ data }) => ({ data: headOf(data, cited) }));
  const head = {
    topics,
    models,
    services: heads,
    concepts,
    tips,
    families,
    categories,
    layers,
    words,
    outside,
  };
  const bodies = services.map(({ data }) => packed(bodyOf(data)));
  return writeFile(file, `[${[head, ...bodies].map((one) => JSON.stringify(one)).join(',\n')}]`);
}

/** Reads what `writeCompiledKnowledge` wrote. Throws KnowledgeError when it is not there, or not whole. */
export async function readCompiledKnowledge(file: string): Promise<Knowledge> {
  const { head, bodyOf } = await readElements(file);
  return buildKnowledge(head, bodyOf);
}

/** The same as files, as far as they answer questions; reads all of it. */
export async function readCompiledFiles(file: string): Promise<ServedKnowledge> {
  const { head, bodyOf } = await readElements(file);
  const services = head.services.map(({ data }, place) => {
    const { variants, ...body } = bodyOf(place);
    return {
      data: { ...data, ...body, variants: data.variants.map((one, at) => ({ ...one, ...variants[at] })) },
    };
  });
  return { ...head, services };
}

interface Elements {
  readonly head: ServedKnowledge;
  readonly bodyOf: (place: number) => ServiceBody;
}

async function readElements(file: string): Promise<Elements> {
  let content: Buffer;
  try {
    content = await readFile(file);
  } catch (error) {
    throw unreadBuild(file, error);
  }
  const [end = 0, ...ends] = lineEnds(content);
  // Before each element stands a bracket or the line's end, behind it a comma or a bracket.
  const head = isWhole(content)
    ? tried(() => JSON.parse(content.toString('utf8', 1, end - 1)) as Partial<ServedKnowledge>)
    : undefined;
  if (head?.services?.length !== ends.length)
    throw new KnowledgeError([`${file} is damaged: delete it, then "npm run build"`]);
  // A copy, so that the whole file is not held for its last third.
  const bodies = Buffer.from(content.subarray(end));
  return { head: head as ServedKnowledge, bodyOf: bodiesIn(bodies, [0, ...ends.map((one) => one - end)]) };
}

/** `ends` are the ends of the lines, of the one before the first too. Apart, so that nothing else is held along with them. */
function bodiesIn(bodies: Buffer, ends: readonly number[]): Elements['bodyOf'] {
  return (place) =>
    unpacked(
      JSON.parse(bodies.toString('latin1', (ends[place] as number) + 1, (ends[place + 1] as number) - 1)),
    );
}

function packed(body: ServiceBody): string {
  return brotliCompressSync(JSON.stringify(body)).toString('base64');
}

function unpacked(body: string): ServiceBody {
  return JSON.parse(brotliDecompressSync(Buffer.from(body, 'base64')).toString('utf8'));
}

function isWhole(content: Buffer): boolean {
  return content.at(0) === BRACKET && content.at(-1) === CLOSING_BRACKET;
}

function tried<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

/** A service without what it says of tasks; of its pages those that tips cite. */
function headOf(service: ServiceFile, cited: ReadonlySet<string>): ServiceFile {
  const pages = Object.entries(service.sources);
  return {
    ...service,
    cells: {},
    sources: Object.fromEntries(pages.filter(([key]) => cited.has(`services/${service.id}/${key}`))),
    variants: service.variants.map((variant) => ({ ...variant, cells: {} })),
  };
}

function bodyOf({ cells, sources, variants }: ServiceFile): ServiceBody {
  return { cells, sources, variants: variants.map((variant) => ({ cells: variant.cells })) };
}

const NEW_LINE = 10;
const BRACKET = 91;
const CLOSING_BRACKET = 93;

function lineEnds(content: Buffer): number[] {
  const ends: number[] = [];
  for (let at = content.indexOf(NEW_LINE); at >= 0; at = content.indexOf(NEW_LINE, at + 1)) ends.push(at);
  return [...ends, content.length];
}
