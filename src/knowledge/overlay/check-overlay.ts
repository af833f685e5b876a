import { checkKnowledge, type Findings } from '../check-knowledge.js';
import type { Knowledge } from '../knowledge.js';
import type { Problem } from '../knowledge-file.js';
import { asChecked } from './as-checked.js';
import type { Overlay } from './overlay.js';

/** Holds an overlay to the rules of the knowledge base that it lies over. `today` is an ISO date. */
export function checkOverlay(overlay: Overlay, base: Knowledge, today: string): Findings {
  const { problems, warnings } = checkKnowledge(asChecked(overlay, base), today);
  const own = new Set([...overlay.added, ...overlay.changed].map(({ file }) => file));
  // What the rules miss in the base is only what was left out of it.
  const ofOverlay = ({ file }: Problem) => own.has(file);
  return {
    problems: [...problems.filter(ofOverlay), ...strangers(overlay, base), ...sourceless(overlay)],
    warnings: warnings.filter(ofOverlay),
  };
}

/** Variants that the service does not have. */
function strangers({ changed }: Overlay, { services }: Knowledge): Problem[] {
  return changed.flatMap(({ file, data, lineOf }) => {
    const known = services.get(data.id)?.variants ?? [];
    return data.variants.flatMap(({ id }, at) => {
      if (known.includes(id)) return [];
      const message = `"${data.id}" has no variant "${id}": it has ${known.join(', ') || 'none'}`;
      return [{ file, line: lineOf(['variants', at, 'id']), message }];
    });
  });
}

/** Elsewhere, what says that a layer does not exist rests on the first page of its file; here there may be none. */
function sourceless({ changed }: Overlay): Problem[] {
  return changed.flatMap(({ file, data, lineOf }) => {
    if (Object.keys(data.sources).length > 0) return [];
    const tables = [
      { path: ['cells'], cells: data.cells },
      ...data.variants.map(({ cells }, at) => ({ path: ['variants', at, 'cells'], cells })),
    ];
    return tables.flatMap(({ path, cells }) =>
      Object.keys(cells).map((topic) => ({
        file,
        line: lineOf([...path, topic]),
        message: 'nothing backs this: name a page of AWS or of your own under "sources:" in this file',
      })),
    );
  });
}
