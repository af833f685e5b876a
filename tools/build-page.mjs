// Copies and bundles what the playground's page needs into dist/, so that the page makes no request to another host.
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const from = 'adapters/web/page';
const to = 'dist/page';

rmSync(to, { recursive: true, force: true });
await build({
  entryPoints: [join(from, 'playground.tsx'), join(from, 'playground.css')],
  outdir: to,
  bundle: true,
  minify: true,
  format: 'esm',
  // What draws messages is four fifths of the whole, and comes after the page can be typed in. `chunk` is what both need.
  splitting: true,
  chunkNames: '[name]',
  jsx: 'automatic',
  target: 'es2022',
  define: { 'process.env.NODE_ENV': '"production"' },
  legalComments: 'linked',
  logLevel: 'warning',
});
mkdirSync(to, { recursive: true });
for (const name of ['index.html', 'logo.svg']) copyFileSync(join(from, name), join(to, name));
for (const name of readdirSync(to)) {
  const content = readFileSync(join(to, name));
  writeFileSync(join(to, `${name}.gz`), gzipSync(content, { level: 9 }));
  writeFileSync(join(to, `${name}.br`), brotliCompressSync(content));
}
