import type { ExportStack, ExportWish } from '../../src/contract/stack-export.js';
import { createDraw } from '../../src/draw/draw.js';
import { createExportStack } from '../../src/export/export-stack.js';
import type { Knowledge } from '../../src/knowledge/knowledge.js';
import { loadRealKnowledge } from '../load-real-knowledge.js';

/** Exporting over the real knowledge base, on the 28th of November 2026 unless told otherwise. */
export async function openExport(changed: Partial<Knowledge> = {}, day = '2026-11-28') {
  const knowledge = { ...(await loadRealKnowledge()), ...changed };
  const exportStack = createExportStack({ knowledge, draw: createDraw(), now: () => Date.parse(day) });
  return { knowledge, exportStack };
}

/** The text of the file that comes of a wish. Throws where there is none. */
export async function exportText(
  exportStack: ExportStack,
  wish: Omit<ExportWish, 'theme' | 'locale'> & Partial<ExportWish>,
): Promise<string> {
  const exported = await exportStack({ theme: 'light', locale: 'en', ...wish });
  if (exported.type !== 'file') throw new Error(`no file, but ${JSON.stringify(exported)}`);
  // Not by a TextDecoder, which takes the byte order mark away.
  return Buffer.from(exported.file.bytes).toString('utf8');
}
