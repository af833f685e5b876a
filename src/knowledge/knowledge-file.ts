import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';

/** Something wrong in a knowledge file, told so that a curator can mend it. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/** One parsed file, with a way back from a field to its line. */
export interface KnowledgeFile<T> {
  readonly file: string;
  readonly data: T;
  /** The organisation's own, of an overlay: it may cite the organisation's own pages. */
  readonly isOwn?: true;
  /** Line (from 1) on which the field at `path` stands; the nearest parent's line if the field is not there. */
  lineOf(path: readonly PropertyKey[]): number;
}

/** Parses one YAML text against a schema. Gives the file, or every problem found in it; never throws for bad content. */
export function parseKnowledgeFile<S extends z.ZodType>(
  file: string,
  content: string,
  schema: S,
): { readonly ok: KnowledgeFile<z.infer<S>> } | { readonly problems: readonly Problem[] } {
  const lines = new LineCounter();
  const document = parseDocument(content, { lineCounter: lines, schema: 'core' });
  if (document.errors.length > 0) {
    return {
      problems: document.errors.map((error) => ({
        file,
        line: lines.linePos(error.pos[0]).line,
        message:
          error.code === 'DUPLICATE_KEY'
            ? 'this key stands here twice, and two verdicts for one cell contradict each other: keep one'
            : `not valid YAML: ${firstLine(error.message)}`,
      })),
    };
  }
  const lineOf = (path: readonly PropertyKey[]): number => {
    for (let length = path.length; length > 0; length--) {
      const node: unknown = document.getIn(path.slice(0, length), true);
      const range = (node as { range?: readonly [number, number, number] } | undefined)?.range;
      if (range) return lines.linePos(range[0]).line;
    }
    return 1;
  };
  const parsed = schema.safeParse(document.toJS());
  if (parsed.success) return { ok: { file, data: parsed.data, lineOf } };
  return {
    problems: parsed.error.issues.map((issue) => ({
      file,
      line: lineOf(issue.path),
      message: `${issue.path.map(String).join('.') || 'the file'}: ${firstLine(issue.message)}`,
    })),
  };
}

function firstLine(message: string): string {
  return message.split('\n', 1)[0] ?? message;
}
