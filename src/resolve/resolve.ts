import type { Knowledge, Service, Topic } from '../knowledge/knowledge.js';
import { namedIn } from '../picture-address.js';
import type { Understanding } from '../understand/understanding.js';
import { generalCell } from './general-cell.js';
import { ground } from './ground.js';
import { known } from './known.js';
import { nextQuestions } from './next-questions.js';
import { partyOn } from './party-on.js';
import type { Finding, Resolution, ResolvedCell, Row } from './resolution.js';
import { resolveChanged } from './resolve-changed.js';
import { resolveFamily } from './resolve-family.js';
import { idsOf, resolvePicture } from './resolve-picture.js';
import { resolveStack, stackRows } from './resolve-stack.js';
import { resolveTeam } from './resolve-team.js';
import { resolveWhich } from './resolve-which.js';
import { type ServiceCell, serviceCell, summed } from './service-cell.js';
import { yesNo } from './yes-no.js';

/** More services than this do not fit side by side in a card. */
const MOST_SERVICES = 4;

/** Looks up what the knowledge base says to an understood question. Pure; a verdict comes from a cell or there is none. */
export function resolve(understanding: Understanding, knowledge: Knowledge): Resolution {
  const finding = find(understanding, knowledge);
  const next = nextQuestions(finding, understanding, knowledge);
  // Nobody else holds what was found yet, and to copy an object that comes in a dozen shapes takes as long as to find it.
  return Object.assign(finding, { locale: understanding.locale, next });
}

function find(understanding: Understanding, knowledge: Knowledge): Finding {
  const { intent, claim } = understanding;
  const named = known(understanding.services, knowledge.services).map((service) =>
    // Whose own way to be run was named has no variants to choose from.
    understanding.itself.includes(service.id) ? { ...service, unnamed: 'itself' as const } : service,
  );
  const services = named.length > MOST_SERVICES ? named.slice(0, MOST_SERVICES) : named;
  const topics = known(understanding.topics, knowledge.topics);
  const concept = understanding.concept === null ? undefined : knowledge.concepts.get(understanding.concept);
  const [service] = services;

  switch (intent) {
    case 'verdict':
    case 'define':
      if (concept)
        return {
          type: 'concept',
          concept,
          yesNo: concept.party ? yesNo(claim, { party: concept.party }) : null,
        };
      if (topics.length > 0) return verdict(understanding, services, topics, knowledge);
      return unclear(understanding);
    case 'compare':
      if (topics.length > 0) return verdict(understanding, services, topics, knowledge);
      return { type: 'compare', services, rows: compareRows(services, knowledge) };
    case 'picture':
    case 'stack-picture':
      return resolvePicture(understanding, named, topics, knowledge, (as) => {
        const words = find({ ...understanding, intent: as }, knowledge);
        return words.type === 'picture' ? words.words : words;
      });
    case 'stack-export': {
      const names = namedIn(idsOf(named, knowledge));
      return { type: 'export', services: named, rows: stackRows(named, knowledge), named: names };
    }
    case 'stack':
      return resolveStack(understanding.share, named, knowledge);
    case 'which':
      if (!topics[0]) return unclear(understanding);
      return resolveWhich(topics[0], understanding.wanted, understanding.category, knowledge);
    case 'changed':
      return resolveChanged(service ?? null, topics, knowledge);
    case 'overview':
    case 'ours':
    case 'theirs':
      if (!service) return inGeneral(intent, understanding, knowledge);
      return {
        type: 'overview',
        share: intent === 'overview' ? 'all' : intent,
        service,
        rows: rows(service, knowledge),
      };
    case 'team': {
      const team = knowledge.teams.get(understanding.team ?? '');
      return team ? resolveTeam(team, knowledge) : unclear(understanding);
    }
    case 'unclear':
      return unclear(understanding);
    default:
      return { type: 'notice', notice: intent, outsideName: understanding.outsideName };
  }
}

/** "What are we responsible for?" without a service asks for the model's own halves. */
function inGeneral(
  intent: 'overview' | 'ours' | 'theirs',
  understanding: Understanding,
  knowledge: Knowledge,
): Finding {
  const halves = {
    overview: 'shared-responsibility-model',
    ours: 'security-in-the-cloud',
    theirs: 'security-of-the-cloud',
  };
  const concept = knowledge.concepts.get(halves[intent]);
  return concept ? { type: 'concept', concept, yesNo: null } : unclear(understanding);
}

function unclear({ near }: Understanding): Finding {
  const nothingLike = near.topics.length === 0 && near.services.length === 0;
  return { type: 'notice', notice: nothingLike ? 'nothing-like' : 'unclear', outsideName: null };
}

function verdict(
  understanding: Understanding,
  services: readonly Service[],
  topics: readonly Topic[],
  knowledge: Knowledge,
): Finding {
  const { claim } = understanding;
  const family =
    understanding.family === null
      ? undefined
      : knowledge.families.find((entry) => entry.id === understanding.family);
  const [service] = services;
  const [topic] = topics as [Topic, ...Topic[]];
  if (!service) {
    if (!family?.general) return fromSummary(topic, null, generalCell(topic, knowledge), understanding);
    const general = {
      topic: { ...topic, name: family.name },
      service: null,
      model: null,
      cell: family.general,
      party: family.general.party,
    };
    return {
      type: 'verdict',
      found: general,
      yesNo: yesNo(claim, ground(general)),
      exceptions: [],
      others: [],
    };
  }
  if (family && services.length === 1) return resolveFamily(family, service, topics, claim, knowledge);
  if (services.length === 1 && topics.length === 1) {
    return fromSummary(topic, service, serviceCell(service, topic, knowledge), understanding);
  }
  const asked = family ? [topic] : topics;
  return several(
    services.flatMap((one) => asked.map((each) => summed(one, each, knowledge))),
    understanding,
  );
}

function fromSummary(
  topic: Topic,
  service: Service | null,
  {
    cell,
    party,
    options,
    exceptions,
  }: Omit<ServiceCell, 'exceptions'> & Partial<Pick<ServiceCell, 'exceptions'>>,
  { claim }: Understanding,
): Finding {
  const answer = yesNo(claim, cell ? ground(cell) : { party, asksForOutcome: topic.asksForOutcome });
  if (cell) return { type: 'verdict', found: cell, yesNo: answer, exceptions: exceptions ?? [], others: [] };
  return { type: 'split', topic, service, party, yesNo: answer, options };
}

function several(all: readonly ResolvedCell[], { claim }: Understanding): Finding {
  const real = all.filter((cell) => cell.party !== 'not-applicable');
  const cells = real.length > 0 ? real : all;
  const parties = new Set(cells.map((cell) => cell.party));
  const party = parties.size === 1 ? (cells[0] as ResolvedCell).party : 'depends';
  return { type: 'several', cells, family: null, party, yesNo: yesNo(claim, { party }) };
}

/** Every topic that exists for the service. */
function rows(service: Service, knowledge: Knowledge): Row[] {
  return [...knowledge.topics.values()]
    .map((topic) => summed(service, topic, knowledge))
    .filter(({ party }) => party !== 'not-applicable')
    .map(({ topic, party, cell }) => ({ topic, party, cell }));
}

/** Topics on which the services differ. */
function compareRows(services: readonly Service[], knowledge: Knowledge) {
  const columns = services.map((service) => partyOn(service, knowledge));
  return [...knowledge.topics.values()]
    .map((topic) => ({ topic, parties: columns.map((partyOf) => partyOf(topic)) }))
    .filter(({ parties }) => parties.some((party) => party !== parties[0]));
}
