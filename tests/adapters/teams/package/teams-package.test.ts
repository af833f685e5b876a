import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Resvg } from '@resvg/resvg-js';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { strFromU8, unzipSync } from 'fflate';
import { readSetting } from '../../../../src/settings/read-setting.js';

const run = promisify(execFile);
const TOOL = resolve('tools/teams-package.mjs');
const SCHEMAS = 'node_modules/@microsoft/app-manifest/build/json-schemas/teams/v1.28';
const BOT = '11111111-2222-3333-4444-555555555555';
const ADDRESS = 'https://demarc.example.org/bots';

interface Command {
  readonly title: string;
  readonly description: string;
  readonly type?: string;
  readonly prompt?: string;
}
interface Manifest {
  readonly id: string;
  readonly bots: readonly [
    { readonly botId: string; readonly commandLists: readonly [{ readonly commands: readonly Command[] }] },
  ];
  readonly composeExtensions: readonly [
    { readonly botId: string; readonly commands: readonly { readonly id: string }[] },
  ];
  readonly developer: { readonly websiteUrl: string };
}
type Words = Readonly<Record<string, string>>;

let directory: string;
let files: Readonly<Record<string, Uint8Array>>;
let manifest: Manifest;

/** Runs the tool as `npm run teams:package` does, in a directory without a .env. */
async function pack(
  target: string,
  { bot = BOT, address = ADDRESS }: { bot?: string; address?: string } = {},
) {
  const { MICROSOFT_APP_ID: _id, DEMARC_URL: _url, ...rest } = process.env;
  const env = { ...rest, ...(bot && { MICROSOFT_APP_ID: bot }) };
  await run(process.execPath, [TOOL, address, target].filter(Boolean), { cwd: directory, env });
  return unzipSync(await readFile(join(directory, target)));
}

function read<T>(name: string): T {
  return JSON.parse(strFromU8(files[name] ?? new Uint8Array()));
}

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'demarc-package-'));
  files = await pack('demarc.zip');
  manifest = read('manifest.json');
});

afterAll(() => rm(directory, { recursive: true, force: true }));

describe('the manifest lists the commands in both languages, is valid, and comes with two icons in one zip', () => {
  it('holds the manifest, both languages and both icons, and nothing else', () => {
    expect(Object.keys(files).sort()).toEqual([
      'color.png',
      'en.json',
      'manifest.json',
      'nl.json',
      'outline.png',
    ]);
  });

  it('satisfies the schema that Microsoft publishes for it', () => {
    expect(complaints('MicrosoftTeams.schema.json', manifest)).toEqual([]);
    expect(complaints('MicrosoftTeams.schema.json', { ...manifest, id: 'demarc' })).toHaveLength(1);
  });

  it.each(['en.json', 'nl.json'])('has words in %s that satisfy the schema for translations', (name) => {
    const schema = 'MicrosoftTeams.Localization.schema.json';
    expect(complaints(schema, read(name))).toEqual([]);
    expect(complaints(schema, { ...read<Words>(name), 'bots[1].name': 'x' })).toHaveLength(1);
  });

  it('says everything that people read in both languages, and the manifest says it in English', () => {
    const [english, dutch] = [read<Words>('en.json'), read<Words>('nl.json')];
    const texts = [...textsOf(manifest)];
    expect(Object.fromEntries(texts)).toEqual({ ...english, $schema: undefined });
    expect(Object.keys(english)).toEqual(Object.keys(dutch));
    expect(Object.values(dutch).every((text) => text.trim() !== '')).toBe(true);
  });

  it('belongs to the bot, under an id of its own that stays the same', async () => {
    expect(manifest.bots[0].botId).toBe(BOT);
    expect(manifest.composeExtensions[0].botId).toBe(BOT);
    expect(manifest.id).toMatch(/^[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-8[\da-f]{3}-[\da-f]{12}$/);
    const [again, other] = await Promise.all([
      pack('again.zip'),
      pack('other.zip', { bot: BOT.replace('1', '2') }),
    ]);
    expect(again).toEqual(files);
    expect(JSON.parse(strFromU8(other['manifest.json'] ?? new Uint8Array())).id).not.toBe(manifest.id);
  });

  it('names the address it was made for, and no example', () => {
    expect(manifest.developer.websiteUrl).toBe(`${ADDRESS}/`);
    expect(strFromU8(files['manifest.json'] ?? new Uint8Array())).not.toContain('example.com');
  });

  it('offers ten commands and two first questions, short enough for every client', () => {
    const { commands } = manifest.bots[0].commandLists[0];
    expect(commands.filter((one) => one.type !== 'prompt')).toHaveLength(10);
    expect(commands.filter((one) => one.type === 'prompt' && one.prompt)).toHaveLength(2);
    for (const name of ['en.json', 'nl.json']) {
      for (const [key, text] of Object.entries(read<Words>(name))) {
        if (key.endsWith('.title')) expect([key, text.length <= 32]).toEqual([key, true]);
        if (/commands.*\.description$/.test(key)) expect([key, text.length <= 128]).toEqual([key, true]);
      }
    }
  });

  it.each([
    ['en.json', ['tip', 'tips on', 'tips off', 'tips status', 'forget me']],
    ['nl.json', ['tip', 'tips aan', 'tips uit', 'tips status', 'vergeet mij']],
  ])('offers settings in %s that are understood as they are typed', (name, settings) => {
    const titles = Object.values(read<Words>(name));
    for (const setting of settings) {
      expect(titles).toContain(setting);
      expect(readSetting(setting)).toBeDefined();
    }
  });

  it('offers a search, and an action on somebody’s message', () => {
    expect(manifest.composeExtensions[0].commands).toMatchObject([
      { id: 'ask', type: 'query', initialRun: true, parameters: [{ name: 'question' }] },
      { id: 'who', type: 'action', context: ['message'], fetchTask: true },
    ]);
  });

  it.each([
    ['color.png', 192],
    ['outline.png', 32],
  ])('has %s of %d pixels', (name, size) => {
    const png = Buffer.from(files[name] ?? []);
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
  });

  it('has an outline in white on nothing, and a colour icon that fills its square', () => {
    const outline = pixels('outline.svg', 32);
    const seen = outline.filter((pixel) => pixel.alpha > 0);
    expect(seen.length).toBeGreaterThan(100);
    expect(seen.length).toBeLessThan(outline.length / 2);
    expect(seen.every(({ red, green, blue, alpha }) => Math.min(red, green, blue) >= alpha - 1)).toBe(true);
    expect(pixels('color.svg', 192).every((pixel) => pixel.alpha === 255)).toBe(true);
  });

  it.each([
    ['no id', { bot: '' }, /^MICROSOFT_APP_ID is missing/],
    ['a name for an id', { bot: 'demarc' }, /^MICROSOFT_APP_ID must look like/],
    ['an address that is not https', { address: 'http://demarc.example.org' }, /^Teams takes https/],
    ['a word for an address', { address: 'demarc' }, /^"demarc" is no address/],
  ])('is not made with %s, and it is said what to do', async (_what, given, problem) => {
    const error = await pack('refused.zip', given).catch((cause: unknown) => cause);
    expect(error).toMatchObject({ code: 2, stderr: expect.stringMatching(problem) });
    expect(error).toMatchObject({ stderr: expect.stringContaining('teams:package') });
  });
});

/** What a schema of Microsoft's has against a file. They are of draft 4, but use nothing that later drafts read otherwise. */
function complaints(name: string, file: unknown): unknown[] {
  const { $schema: _draft, ...schema } = JSON.parse(readFileSync(`${SCHEMAS}/${name}`, 'utf8'));
  const ajv = new Ajv({ strict: false, unicodeRegExp: false });
  addFormats.default(ajv);
  ajv.validate(schema, file);
  return ajv.errors ?? [];
}

/** Whatever the manifest says to people, under the keys that its translations have. */
function* textsOf(part: unknown, path = ''): Generator<[string, string]> {
  if (typeof part === 'string') {
    if (/^(name|description)\.|\.(title|description|prompt)$/.test(path)) yield [path, part];
  } else if (Array.isArray(part)) {
    for (const [at, item] of part.entries()) yield* textsOf(item, `${path}[${at}]`);
  } else if (part && typeof part === 'object') {
    for (const [key, value] of Object.entries(part)) yield* textsOf(value, path ? `${path}.${key}` : key);
  }
}

/** An icon's pixels as they are drawn; colours are multiplied by alpha. */
function pixels(name: string, size: number) {
  const svg = readFileSync(`adapters/teams/package/${name}`, 'utf8');
  const data = new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().pixels;
  return Array.from({ length: size * size }, (_, at) => {
    const [red = 0, green = 0, blue = 0, alpha = 0] = data.subarray(at * 4, at * 4 + 4);
    return { red, green, blue, alpha };
  });
}
