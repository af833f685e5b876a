import type { AnswerLine } from '../../../src/contract/answer-line.js';
import { LABELS } from '../../../src/contract/labels.js';
import { modelNote } from './model-note.js';

/** Says what a language model had to do with an answer, and brings back the one that stood in its place. */
export function SecondThought({ line, onPutBack }: { line: AnswerLine; onPutBack: () => void }) {
  const { curated, notMeant } = LABELS[line.locale];
  return (
    <div className="second-thought" lang={line.locale}>
      <p>{modelNote(line)}</p>
      <button type="button" onClick={onPutBack}>
        {line.readAs === null ? curated : notMeant}
      </button>
    </div>
  );
}
