import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { isAllowed } from '../../tools/bill/is-allowed.mjs';
import { licenceOf } from '../../tools/bill/licence-of.mjs';
import { type Bill, shipped } from '../../tools/bill/shipped.mjs';

const run = promisify(execFile);
const BIG = { maxBuffer: 64 * 1024 * 1024 };

describe('a licence', () => {
  it.each([
    ['MIT', true],
    ['(MIT OR GPL-3.0-only)', true],
    ['GPL-3.0-only OR MIT', true],
    ['MIT AND OFL-1.1', true],
    ['(ISC AND CC-BY-3.0)', true],
    ['MIT AND GPL-3.0-only', false],
    ['MIT AND (GPL-3.0-only OR ISC)', true],
    ['MIT OR (', false],
    ['GPL-3.0-only', false],
    ['AGPL-3.0', false],
    ['BUSL-1.1', false],
    ['SEE LICENSE IN LICENSE', false],
    ['UNLICENSED', false],
    ['', false],
    [undefined, false],
  ])('"%s" is allowed: %s', (expression, allowed) => {
    expect(isAllowed(expression)).toBe(allowed);
  });

  it('is read as CycloneDX writes it', () => {
    expect(licenceOf({ licenses: [{ license: { id: 'MIT' } }] })).toBe('MIT');
    expect(licenceOf({ licenses: [{ expression: 'MIT OR ISC' }] })).toBe('MIT OR ISC');
    expect(licenceOf({ licenses: [{ license: { name: 'Own' } }, { license: { id: 'MIT' } }] })).toBe(
      'Own AND MIT',
    );
    expect(licenceOf({})).toBeUndefined();
  });
});

describe('what ships', () => {
  const component = (name: string) => ({ 'bom-ref': `${name}@1`, name, version: '1' });
  const bill: Bill = {
    metadata: { component: { 'bom-ref': 'own@1' } },
    components: ['a', 'b', 'c', 'tester', 'its-own'].map(component),
    dependencies: [
      { ref: 'own@1', dependsOn: ['a@1', 'tester@1'] },
      { ref: 'a@1', dependsOn: ['b@1'] },
      { ref: 'b@1', dependsOn: ['c@1', 'a@1'] },
      { ref: 'tester@1', dependsOn: ['its-own@1', 'c@1'] },
    ],
  };

  it('is what is named and what that needs in turn, in circles too', () => {
    const { components, dependencies } = shipped(bill, ['a']);
    expect(components.map(({ name }) => name)).toEqual(['a', 'b', 'c']);
    expect(dependencies[0]).toEqual({ ref: 'own@1', dependsOn: ['a@1'] });
    expect(() => shipped(bill, ['a', 'gone'])).toThrow(/gone/);
  });

  let real: Bill & { readonly bomFormat: string };
  beforeAll(async () => {
    real = JSON.parse((await run(process.execPath, ['tools/sbom.mjs'], BIG)).stdout);
  });

  it('is billed as CycloneDX, with every dependency and what the page is bundled from', () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(real.bomFormat).toBe('CycloneDX');
    const names = new Set(real.components.map(({ name }) => name));
    for (const name of [...Object.keys(dependencies), 'react', 'scheduler']) expect(names).toContain(name);
    for (const name of ['jest', 'typescript', 'playwright-core']) expect(names).not.toContain(name);
  });

  it('leaves out nothing that the page imports', () => {
    const names = new Set(real.components.map(({ name }) => name));
    const sources = readdirSync('adapters/web/page').filter((file) => /\.tsx?$/.test(file));
    const imported = sources
      .map((file) => readFileSync(`adapters/web/page/${file}`, 'utf8'))
      .flatMap((source) => [...source.matchAll(/from '(@?[a-z][^'/]*)[^']*'/g)].map(([, name = '']) => name));
    expect(imported).toContain('react-dom');
    for (const name of imported) expect(names).toContain(name);
  });

  it('is under allowed licences, every package, and is listed with them', async () => {
    const { stdout } = await run(process.execPath, ['tools/licences.mjs'], BIG);
    expect(stdout).toMatch(/^@slack\/bolt@\d+\.\d+\.\d+: MIT$/m);
    expect(stdout).toMatch(
      new RegExp(`^licences: ${real.components.length} packages ship, 0 problem\\(s\\)$`, 'm'),
    );
  });
});
