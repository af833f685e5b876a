import { readdirSync, readFileSync } from 'node:fs';

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
  return [...new Set(found)].sort();
}
