import type { Checkup } from '../../contract/checkup.js';
import { ConfigError, KnowledgeError } from '../../contract/errors.js';
import { readCompiledKnowledge } from '../../knowledge/compiled-knowledge.js';
import { loadOverlay } from '../../knowledge/overlay/load-overlay.js';
import { overlayInWords } from '../../knowledge/overlay/overlay-in-words.js';

/** Whether the organisation's overlay fits the knowledge base in the file `compiled`. `today` is an ISO day. */
export function overlayCheckup(folder: string, compiled: string, today: string): Checkup {
  return {
    name: 'overlay',
    timeout: 10_000,
    async check() {
      try {
        const { overlay, warnings } = await loadOverlay(folder, await readCompiledKnowledge(compiled), today);
        const text = `${folder}: ${overlayInWords(overlay)}.`;
        if (warnings.length === 0) return { state: 'ok', text };
        const [first] = warnings;
        return { state: 'warning', text: `${text} ${first?.file}:${first?.line}: ${first?.message}` };
      } catch (error) {
        if (!(error instanceof KnowledgeError || error instanceof ConfigError)) throw error;
        const [first = '', ...more] = error.problems;
        return { state: 'wrong', text: more.length === 0 ? first : `${first} (and ${more.length} more)` };
      }
    },
  };
}
