import { readdirSync, readFileSync } from 'node:fs';
import { PAGE_FILES } from '../../../adapters/web/page-files.js';

/** What routes with a wildcard serve. */
const SPELT = ['/pictures/en/layers/rds.png', '/pictures/nl/model.dark.svg', '/exports/en/rds_s3.csv'];

/** Every path that the sources say is served, so that a new route is scanned without being listed anywhere. */
export function routesInSources(): readonly string[] {
  const files = ['src', 'adapters'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => `${folder}/${file}`),
  );
  const found = files.flatMap((file) =>
    [
      ...readFileSync(file, 'utf8').matchAll(/\b(?:path: |api\(|PATH = |INSTALL = |REDIRECT = )'(\/[^']*)'/g),
    ].map(([, path = '']) => path.replace(/:\w+/g, 'name')),
  );
  return [...new Set([...found, ...PAGE_FILES.map(({ path }) => path), ...SPELT])].sort();
}
