import { readFileSync } from 'node:fs';

/** The scopes that Demarc asks a workspace for: those of its manifest, so that there is one list. */
export function botScopes(): readonly string[] {
  const manifest = readFileSync(new URL('../manifest.json', import.meta.url), 'utf8');
  return JSON.parse(manifest).oauth_config.scopes.bot;
}
