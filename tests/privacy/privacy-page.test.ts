import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'dotenv';
import { readSetting } from '../../src/settings/read-setting.js';
import { MIGRATIONS } from '../../src/store/postgres/migrations.js';
import { createState } from '../../src/store/state.js';

const page = readFileSync('PRIVACY.md', 'utf8');
const [kept = ''] = page.split('## What is kept')[1]?.split('\n\n**') ?? [];

describe('the page on privacy', () => {
  it('names every file and every table in which something is kept', () => {
    const files = [...Object.keys(createState().tables), 'recent', 'replies'];
    const tables = MIGRATIONS.flatMap((step) =>
      [...step.matchAll(/create table (\w+)/g)].map(([, name]) => name),
    );
    expect(tables.length).toBeGreaterThan(10);
    for (const name of [...files, ...tables]) expect(kept).toContain(`\`${name}\``);
  });

  it('tells the times that the program keeps to', () => {
    const minutes = (file: string, name: string) =>
      new RegExp(`const ${name} = (\\d+) \\* 60_000`).exec(readFileSync(file, 'utf8'))?.[1];
    expect(kept).toContain(`| ${minutes('src/ask.ts', 'CONVERSATION_LASTS')} minutes |`);
    expect(kept).toContain(`| ${minutes('src/create-inbox.ts', 'REMEMBERED')} minutes |`);
    expect(minutes('src/drop-expired.ts', 'EVERY')).toBe('10');
    expect(readFileSync('src/drop-expired.ts', 'utf8')).toContain('KEEP_VOTES_DAYS = 365;');
  });

  it('names settings and wishes that exist', () => {
    const settings = parse(readFileSync('.env.example', 'utf8'));
    for (const [, name = ''] of page.matchAll(/`((?:DEMARC|DATABASE)_[A-Z_]+)/g))
      expect(settings).toHaveProperty(name);
    for (const wish of ['export me', 'mijn gegevens', 'forget me', 'vergeet mij', 'tips off', 'quiz off']) {
      expect(page).toContain(`\`${wish}\``);
      expect(readSetting(wish)).toBeDefined();
    }
  });
});
