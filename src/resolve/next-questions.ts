import type { Knowledge, Service, Topic } from '../knowledge/knowledge.js';
import type { Understanding } from '../understand/understanding.js';
import { known } from './known.js';
import type { Finding, NextQuestion, ResolvedCell } from './resolution.js';

/** Questions that show a newcomer what can be asked. */
const FIRST = [
  { topic: 'guest-os-patching', service: 'ec2' },
  { topic: 'data-backup', service: 'rds' },
  { topic: 'encryption-at-rest', service: 's3' },
];
const MOST = 3;
/** A split needs a button for each of its options. */
const MOST_OPTIONS = 5;

/** What to ask next: near what was found, or near what was said, or what a newcomer would ask. */
export function nextQuestions(
  finding: Finding,
  understanding: Understanding,
  knowledge: Knowledge,
): NextQuestion[] {
  switch (finding.type) {
    case 'verdict':
      return news(finding.found)
        .concat(around(finding.found.topic, finding.found.service, knowledge))
        .slice(0, MOST);
    case 'split':
      if (finding.party !== 'depends') return around(finding.topic, finding.service, knowledge);
      return options(finding, knowledge);
    case 'several':
      return finding.cells.slice(0, MOST).map(({ topic, service }) => ({ type: 'task', topic, service }));
    case 'overview':
      return [...tasksIn(finding), { type: 'picture', services: [finding.service], isStack: false }];
    case 'compare':
      return [
        ...finding.services.slice(0, MOST).map((service) => ({ type: 'overview' as const, service })),
        { type: 'picture', services: finding.services, isStack: false },
      ];
    case 'stack':
      return [
        ...finding.services.slice(0, MOST).map((service) => ({ type: 'ours' as const, service })),
        { type: 'picture', services: finding.services, isStack: true },
        { type: 'export', services: finding.services },
      ];
    case 'export':
      return finding.services.length > 1
        ? [{ type: 'picture', services: finding.services, isStack: true }]
        : [];
    case 'picture':
      return afterPicture(finding, understanding, knowledge);
    case 'which':
      return finding.groups
        .flatMap(({ cells }) => cells)
        .slice(0, MOST)
        .map(({ topic, service }) => ({ type: 'task', topic, service }));
    case 'changed':
      return finding.moves.slice(0, MOST).map(({ topic, service }) => ({ type: 'task', topic, service }));
    case 'team':
      return finding.tasks
        .flatMap(({ topic, service }): NextQuestion[] => {
          if (topic) return [{ type: 'task', topic, service }];
          return service ? [{ type: 'ours', service }] : [];
        })
        .slice(0, MOST);
    case 'concept': {
      const topics = topicsOf(finding.concept.see.topics, knowledge).map((topic) => ({
        type: 'task' as const,
        topic,
        service: null,
      }));
      const concepts = finding.concept.see.concepts.flatMap((id) => knowledge.concepts.get(id) ?? []);
      return [...topics, ...concepts.map((concept) => ({ type: 'concept' as const, concept }))].slice(
        0,
        MOST,
      );
    }
    case 'notice':
      return near(understanding, knowledge);
  }
}

/** The tasks of a service in which both have a part, or that depend. */
function tasksIn({ rows, service }: Extract<Finding, { type: 'overview' }>): NextQuestion[] {
  return rows
    .filter((row) => row.party === 'shared' || row.party === 'depends')
    .slice(0, MOST)
    .map(({ topic }) => ({ type: 'task', topic, service }));
}

/** What the words under a picture lead to; a picture of it is there already. */
function afterPicture(
  { words }: Extract<Finding, { type: 'picture' }>,
  understanding: Understanding,
  knowledge: Knowledge,
): NextQuestion[] {
  return nextQuestions(words, understanding, knowledge).filter(({ type }) => type !== 'picture');
}

/** A button for each option that is a service; operating models are none, so services that are well known stand in. */
function options(split: Extract<Finding, { type: 'split' }>, knowledge: Knowledge): NextQuestion[] {
  const among = split.service ? ('variants' as const) : ('services' as const);
  const found = split.options
    .flatMap(({ topic, service }) => (service ? [{ type: 'option' as const, topic, service, among }] : []))
    .slice(0, MOST_OPTIONS);
  return found.length > 0 ? found : elsewhere(split.topic, knowledge);
}

/** What moved, where something did. */
function news({ topic, service, cell }: ResolvedCell): NextQuestion[] {
  return service && cell.history.length > 0 ? [{ type: 'changed', topic, service }] : [];
}

/** The neighbouring tasks on the same service, and the service as a whole. */
function around(topic: Topic, service: Service | null, knowledge: Knowledge): NextQuestion[] {
  if (service === null) return elsewhere(topic, knowledge);
  const next: NextQuestion[] = [];
  for (const id of topic.see) {
    const one = knowledge.topics.get(id);
    if (one === undefined || service.cells.get(id)?.party === 'not-applicable') continue;
    if (next.push({ type: 'task', topic: one, service }) === MOST - 1) break;
  }
  next.push({ type: 'ours', service });
  return next;
}

/** Messages that are about nothing: what they happen to resemble is of no use to anybody. */
const ABOUT_NOTHING: ReadonlySet<Understanding['intent']> = new Set(['help', 'greeting', 'empty']);

function near({ near: { topics, services }, intent }: Understanding, knowledge: Knowledge): NextQuestion[] {
  if (ABOUT_NOTHING.has(intent)) return forNewcomers(knowledge);
  const service = knowledge.services.get(services[0] ?? '') ?? null;
  const asked = intent === 'other-cloud' || intent === 'unknown-service' ? null : service;
  const tasks = topicsOf(topics, knowledge).map((topic) => ({
    type: 'task' as const,
    topic,
    service: asked,
  }));
  const overview = asked ? [{ type: 'overview' as const, service: asked }] : [];
  const found = [...tasks, ...overview].slice(0, MOST);
  return found.length > 0 ? found : forNewcomers(knowledge);
}

function forNewcomers(knowledge: Knowledge): NextQuestion[] {
  return FIRST.flatMap(({ topic, service: id }) => task(topic, id, knowledge));
}

/** The same task on the services that come to mind with it, or on those that everybody knows. */
function elsewhere(topic: Topic, knowledge: Knowledge): NextQuestion[] {
  const ids = topic.typical.length > 0 ? topic.typical : FIRST.map(({ service }) => service);
  return ids.slice(0, MOST).flatMap((id) => {
    const service = knowledge.services.get(id);
    return service ? [{ type: 'task' as const, topic, service }] : [];
  });
}

function task(topicId: string, serviceId: string, knowledge: Knowledge): NextQuestion[] {
  const topic = knowledge.topics.get(topicId);
  return topic ? [{ type: 'task', topic, service: knowledge.services.get(serviceId) ?? null }] : [];
}

function topicsOf(ids: readonly string[], knowledge: Knowledge): Topic[] {
  return known(ids, knowledge.topics);
}
