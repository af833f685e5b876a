// Copies and bundles what the playground's page needs into dist/, so that the page makes no request to another host.
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const from = 'adapters/web/page';
const to = 'dist/page';

await build({
  entryPoints: [join(from, 'playground.tsx'), join(from, 'playground.css')],
  outdir: to,
  bundle: true,
  minify: true,
  format: 'iife',
  jsx: 'automatic',
  target: 'es2022',
  define: { 'process.env.NODE_ENV': '"production"' },
  legalComments: 'linked',
  logLevel: 'warning',
});
mkdirSync(to, { recursive: true });
for (const name of ['index.html', 'logo.svg']) copyFileSync(join(from, name), join(to, name));
