// Makes a JSON Schema of Slack's Block Kit from the types of the installed @slack/types, for the local Slack of the tests:
// `node tools/slack-schema.mjs` writes it, `--check` fails when the written one is not what would be written now.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { createGenerator } from 'ts-json-schema-generator';

const FILE = 'tests/servers/slack-block-schema.json';

const schema = createGenerator({
  path: 'node_modules/@slack/types/dist/index.d.ts',
  // The package's types are compiled already; checking them again takes twice as long.
  skipTypeCheck: true,
  jsDoc: 'none',
  sortProps: true,
}).createSchema(['KnownBlock', 'HomeView', 'ModalView']);

if (process.argv.includes('--check')) {
  const written = JSON.parse(readFileSync(FILE, 'utf8'));
  if (!isDeepStrictEqual(written, JSON.parse(JSON.stringify(schema)))) {
    process.stderr.write(
      `${FILE} does not fit the installed @slack/types. Run node tools/slack-schema.mjs.\n`,
    );
    process.exitCode = 1;
  }
} else {
  writeFileSync(FILE, JSON.stringify(schema));
  const { status } = spawnSync(
    process.execPath,
    ['node_modules/@biomejs/biome/bin/biome', 'format', '--write', FILE],
    { stdio: 'inherit' },
  );
  process.exitCode = status ?? 1;
}
