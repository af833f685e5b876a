import type { VerdictParty } from '../contract/answer.js';
import type { Family, Knowledge, Service, Topic } from '../knowledge/knowledge.js';
import type { Understanding } from '../understand/understanding.js';
import { generalCell } from './general-cell.js';
import { nextQuestions } from './next-questions.js';
import type { Finding, ResolvedCell, Resolution, Row } from './resolution.js';
import { serviceCell } from './service-cell.js';
import { yesNo } from './yes-no.js';

/** Topics in an overview or comparison are those that exist for the service. */
const MOST_SERVICES = 4;

/** Looks up what the knowledge base says to an understood question. Pure; a verdict comes from a cell or there is none. */
export function resolve(understanding: Understanding, knowledge: Knowledge): Resolution {
  const finding = find(understanding, knowledge);
  return { locale: understanding.locale, ...finding, next: nextQuestions(finding, understanding, knowledge) };
}

function find(understanding: Understanding, knowledge: Knowledge): Finding {
  const { intent, claim } = understanding;
  const services = understanding.services.flatMap((id) => knowledge.services.get(id) ?? []).slice(0, MOST_SERVICES);
  const topics = understanding.topics.flatMap((id) => knowledge.topics.get(id) ?? []);
  const concept = understanding.concept === null ? undefined : knowledge.concepts.get(understanding.concept);
  const [service] = services;

  switch (intent) {
    case 'verdict':
    case 'define':
      if (concept) return { type: 'concept', concept, yesNo: concept.party ? yesNo(claim, concept.party) : null };
      if (topics.length > 0) return verdict(understanding, services, topics, knowledge);
      return unclear(understanding);
    case 'compare':
      if (topics.length > 0) return verdict(understanding, services, topics, knowledge);
      return { type: 'compare', services, rows: compareRows(services, knowledge) };
    case 'overview':
    case 'ours':
    case 'theirs':
      if (!service) return unclear(understanding);
      return { type: 'overview', share: intent === 'overview' ? 'all' : intent, service, rows: rows(service, knowledge) };
    case 'unclear':
      return unclear(understanding);
    default:
      return { type: 'notice', notice: intent, outsideName: understanding.outsideName };
  }
}

function unclear({ near }: Understanding): Finding {
  const nothingLike = near.topics.length === 0 && near.services.length === 0;
  return { type: 'notice', notice: nothingLike ? 'nothing-like' : 'unclear', outsideName: null };
}

function verdict(understanding: Understanding, services: readonly Service[], topics: readonly Topic[], knowledge: Knowledge): Finding {
  const { claim } = understanding;
  const family = knowledge.families.find((entry) => entry.id === understanding.family) ?? null;
  const [service] = services;
  if (!service) return general(understanding, family, topics, knowledge);
  const found = services.flatMap((one) => applicable(one, topics, family, knowledge));
  const [first] = found as [Summed, ...Summed[]];
  if (services.length > 1) return several(found, null, understanding);
  if (found.length > 1) return family ? ofFamily(found, family, understanding) : several(found, null, understanding);
  const answer = yesNo(claim, first.party);
  if (first.cell) return { type: 'verdict', found: first.cell, yesNo: answer, exceptions: first.exceptions, others: [] };
  return { type: 'split', topic: first.topic, service, party: first.party, yesNo: answer, options: first.options };
}

/** Members of a family that agree are one answer: one speaks, the others are named beside it. */
function ofFamily(found: readonly Summed[], family: Family, understanding: Understanding): Finding {
  const { party } = found[0] as Summed;
  const agree = party !== 'depends' && found.every((one) => one.party === party);
  // The one written for this very service says most.
  const lead = found.find((one) => one.cell !== undefined && one.cell.cell.origin !== 'model') ?? found[0];
  if (!agree || !lead?.cell) return several(found, family, understanding);
  const others = found.filter((one) => one !== lead).map(anyCell);
  return { type: 'verdict', found: lead.cell, yesNo: yesNo(understanding.claim, party), exceptions: lead.exceptions, others };
}

type Summed = ReturnType<typeof serviceCell> & { readonly topic: Topic; readonly service: Service };

/** The cells asked for; of a family only members that exist for this service, and one alone if the family answers so. */
function applicable(service: Service, topics: readonly Topic[], family: Family | null, knowledge: Knowledge): Summed[] {
  const all = topics.map((topic) => ({ ...serviceCell(service, topic, knowledge), topic, service }));
  if (!family) return all;
  const real = all.filter((one) => one.party !== 'not-applicable');
  if (real.length === 0) return all.slice(0, 1);
  return family.answer === 'first' ? real.slice(0, 1) : real;
}

function several(found: readonly Summed[], family: Family | null, understanding: Understanding): Finding {
  const cells = found.map((one) => ({ ...anyCell(one), party: one.party }));
  const party = combined(cells.map((cell) => cell.party), family !== null);
  return { type: 'several', cells, family, party, yesNo: yesNo(understanding.claim, party) };
}

/** One word for several verdicts. Halves of one task (a family) that lie with both parties are shared. */
function combined(parties: readonly VerdictParty[], areHalves: boolean): VerdictParty {
  const distinct = new Set(parties);
  if (distinct.size === 1) return parties[0] as VerdictParty;
  return areHalves && !distinct.has('depends') ? 'shared' : 'depends';
}

function anyCell(one: Summed): ResolvedCell {
  return one.cell ?? { ...(one.options[0] as ResolvedCell), service: one.service };
}

/** Without a service: AWS's own general verdict, else what the operating models say. */
function general(understanding: Understanding, family: Family | null, topics: readonly Topic[], knowledge: Knowledge): Finding {
  const { claim } = understanding;
  const [topic] = topics as [Topic, ...Topic[]];
  if (family?.general) {
    const cell: ResolvedCell = { topic: { ...topic, name: family.name }, service: null, model: null, cell: family.general };
    return { type: 'verdict', found: cell, yesNo: yesNo(claim, family.general.party), exceptions: [], others: [] };
  }
  const found = generalCell(topic, knowledge);
  if (found.cell) return { type: 'verdict', found: found.cell, yesNo: yesNo(claim, found.party), exceptions: [], others: [] };
  return { type: 'split', topic, service: null, party: found.party, yesNo: yesNo(claim, found.party), options: found.options };
}

function rows(service: Service, knowledge: Knowledge): Row[] {
  return [...knowledge.topics.values()]
    .map((topic) => ({ topic, ...serviceCell(service, topic, knowledge) }))
    .filter(({ party }) => party !== 'not-applicable')
    .map(({ topic, party, cell, options }) => ({ topic, party, cell: (cell ?? (options[0] as ResolvedCell)).cell }));
}

/** Topics on which the services differ. */
function compareRows(services: readonly Service[], knowledge: Knowledge) {
  return [...knowledge.topics.values()]
    .map((topic) => ({ topic, parties: services.map((service) => serviceCell(service, topic, knowledge).party) }))
    .filter(({ parties }) => new Set(parties).size > 1);
}
