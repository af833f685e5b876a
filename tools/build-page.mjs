// Copies and bundles what the playground's page needs into dist/, so that the page makes no request to another host.
import { build } from 'esbuild';

await build({
  entryPoints: { playground: 'adapters/web/page/playground.tsx' },
  outdir: 'dist/page',
  bundle: true,
  minify: true,
  format: 'iife',
  jsx: 'automatic',
  define: { 'process.env.NODE_ENV': '"production"' },
  legalComments: 'linked',
  logLevel: 'warning',
});
