import type { Config } from './config.js';
import { isoDay } from './iso-day.js';
import type { Compiled } from './read-compiled.js';

/** For commands that answer and end. Loads what overlays need only where there is one. */
export async function withOverlay(
  compiled: Compiled,
  { overlay }: Pick<Config, 'overlay'>,
): Promise<Compiled> {
  if (overlay === undefined) return compiled;
  const { loadOverlay } = await import('./knowledge/overlay/load-overlay.js');
  const { knowledge } = await loadOverlay(overlay, compiled.knowledge, isoDay(Date.now()));
  return { ...compiled, knowledge };
}
