import type { Base } from './base.js';
import type { Draft } from './drafts/draft.js';
import { draftCell } from './drafts/draft-cell.js';
import { draftConcept } from './drafts/draft-concept.js';
import { draftGeneral } from './drafts/draft-general.js';
import { draftService } from './drafts/draft-service.js';
import { draftUtterances } from './drafts/draft-utterances.js';
import { outsideService } from './outside-service.js';
import type { Proposal } from './proposal.js';
import type { RankedGap } from './ranked-gap.js';
import type { Shape } from './shape.js';
import { writtenCell } from './written-cell.js';

const NO_TEXT =
  'What was asked is not kept. Set DEMARC_KEEP_TEXT_DAYS for a while to see such questions, or try some: npm run --silent ask -- "…" --explain';
const NO_QUESTION =
  'It was misread. The question behind an answer is never kept; try some like it: npm run --silent ask -- "…" --explain';
const NO_NAME =
  'The service is in none of Demarc’s lists, and what was asked is not kept. Set DEMARC_KEEP_TEXT_DAYS for a while to learn its name.';
const BY_DESIGN =
  'Demarc answers about AWS only. Should questions about AWS be taken for this, set DEMARC_KEEP_TEXT_DAYS for a while to see them.';
const NO_PLACE = 'It rests on no single entry, so there is none to draft; look at what people say about it.';
const TIP =
  'Tips stand in knowledge/tips/, one file per topic: mend the one that is about this service there.';

/** What can be done about a gap: drafts of entries to be researched, and a note where there is nothing to draft from. */
export function propose(gap: RankedGap, base: Base): Proposal {
  return gap.shape.outcome === 'unknown' ? forUnanswered(gap, base) : forVotedDown(gap, base);
}

function forUnanswered(gap: RankedGap, base: Base): Proposal {
  const { kind, service } = gap.shape;
  const { knowledge, raw } = base;
  const topic = taskOf(gap.shape, base);
  if (kind === 'unknown-service') {
    const name = service !== null && outsideService(service, knowledge.outside) ? service : null;
    if (name === null && gap.questions.length === 0) return { drafts: [], note: NO_NAME };
    return { drafts: [draftService(name, topic, knowledge)], note: null };
  }
  if (kind === 'no-change-known') {
    const cell = service === null ? undefined : draftCell({ service, topic, asksForChange: true }, raw);
    return cell ? { drafts: [cell], note: null } : { drafts: [], note: NO_PLACE };
  }
  const cell = kind === 'unclear' ? missingCell(gap, base) : undefined;
  const asked = utterances(gap, base);
  return {
    drafts: [asked, cell].filter((draft) => draft !== undefined),
    note: asked ? null : kind === 'other-cloud' ? BY_DESIGN : NO_TEXT,
  };
}

/** A task about which a service has nothing of its own to say is worth a look when people ask for it. */
function missingCell({ shape }: RankedGap, base: Base): Draft | undefined {
  const { service } = shape;
  const topic = taskOf(shape, base);
  if (service === null || topic === null || writtenCell(service, topic, base.raw)?.by === 'itself')
    return undefined;
  return draftCell({ service, topic, asksForChange: false }, base.raw);
}

/** The task that a shape names; null where it names none, or something else. */
function taskOf({ topic }: Shape, { knowledge }: Base): string | null {
  return topic !== null && knowledge.topics.has(topic) ? topic : null;
}

function utterances({ shape, questions }: RankedGap, base: Base): Draft | undefined {
  if (questions.length === 0) return undefined;
  const topic = taskOf(shape, base);
  const see = base.knowledge.topics.get(topic ?? '')?.see ?? [];
  return draftUtterances({ ...shape, topic }, questions, topic === null ? [] : [topic, ...see]);
}

function forVotedDown({ shape, notHelpful, reasons }: RankedGap, base: Base): Proposal {
  const misread = reasons.find(({ reason }) => reason === 'misread')?.count ?? 0;
  const note = misread > 0 ? NO_QUESTION : null;
  if (misread === notHelpful) return { drafts: [], note };
  if (shape.kind === 'tip') return { drafts: [], note: TIP };
  const draft = entryBehind(shape, base);
  return { drafts: draft ? [draft] : [], note: note ?? (draft ? null : NO_PLACE) };
}

/** The entry on which an answer rests, drafted anew. */
function entryBehind(shape: Shape, base: Base): Draft | undefined {
  const { raw, knowledge } = base;
  const topic = taskOf(shape, base);
  if (shape.topic !== null && knowledge.concepts.has(shape.topic)) return draftConcept(shape.topic, raw);
  if (shape.service !== null)
    return draftCell({ service: shape.service, topic, asksForChange: shape.kind === 'changed' }, raw);
  return topic === null ? undefined : draftGeneral(topic, raw);
}
