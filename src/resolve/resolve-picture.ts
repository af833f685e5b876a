import type { Knowledge, Service, Topic } from '../knowledge/knowledge.js';
import type { PictureSubject } from '../picture-address.js';
import type { Understanding } from '../understand/understanding.js';
import { partyOn } from './party-on.js';
import type { CompareRow, Finding, ResolvedCell, Shown } from './resolution.js';
import { MOST_IN_STACK, resolveStack } from './resolve-stack.js';
import { resolveWhich } from './resolve-which.js';
import { optionsOf, serviceCell } from './service-cell.js';
import { layersOf, sharedLayers } from './shown-layers.js';

/** More services than this are drawn as a stack: layer by layer they are too narrow to be read. */
const MOST_SIDE_BY_SIDE = 4;

type Picture = Extract<Finding, { readonly type: 'picture' }>;
type Words = Picture['words'];

/**
 * What a picture shows: a service, a task across services, services side by side or as a stack, or else the model itself. `said`
 * answers the same question with another intent: what says the same in words.
 */
export function resolvePicture(
  { intent, category, family }: Understanding,
  services: readonly Service[],
  topics: readonly Topic[],
  knowledge: Knowledge,
  said: (intent: Understanding['intent']) => Words,
): Picture {
  const [service] = services;
  const [topic] = topics;
  const picture = (
    kind: PictureSubject['kind'],
    shown: Shown,
    words: Words,
    about: Partial<PictureSubject> = {},
  ): Picture => ({ type: 'picture', shown, words, subject: { ...OF_NOTHING, ...about, kind } });
  if (topic && !service) {
    const words = resolveWhich(topic, null, category, knowledge);
    const cells = words.groups.flatMap((group) => group.cells);
    const about = { topics: [topic.id], category: words.category?.id ?? null };
    return picture('strip', { of: 'topic', topic, cells }, words, about);
  }
  if (topic && topics.length === 1) {
    const about = { topics: [topic.id], family, ...idsOf(services, knowledge) };
    const cells = across(topic, services, knowledge);
    return picture('strip', { of: 'topic', topic, cells }, said('verdict'), about);
  }
  if (topic) {
    const few = services.slice(0, MOST_IN_STACK);
    const about = { topics: topics.map(({ id }) => id), family, ...idsOf(few, knowledge) };
    const rows = tasksOn(few, topics, knowledge);
    return picture('matrix', { of: 'stack', services: few, rows }, said('verdict'), about);
  }
  if (!service) return picture('model', { of: 'model', layers: sharedLayers(knowledge) }, said('overview'));
  const all = idsOf(services, knowledge);
  if (services.length === 1) {
    const layers = layersOf(service, knowledge);
    return picture('layers', { of: 'service', service, layers }, said('overview'), all);
  }
  if (intent === 'stack-picture' || services.length > MOST_SIDE_BY_SIDE) {
    const stack = resolveStack('all', services, knowledge);
    const shown = { of: 'stack', services: stack.services, rows: stack.rows } as const;
    return picture('matrix', shown, stack, idsOf(stack.services, knowledge));
  }
  return picture('side-by-side', sideBySide(services, knowledge), said('compare'), all);
}

/** What is not said otherwise. */
const OF_NOTHING: Omit<PictureSubject, 'kind'> = {
  services: [],
  itself: [],
  topics: [],
  family: null,
  category: null,
};

/** Services by id, and those of them that were meant without their variants although there are some. */
function idsOf(
  services: readonly Service[],
  knowledge: Knowledge,
): Pick<PictureSubject, 'services' | 'itself'> {
  const itself = services.filter(
    ({ id, unnamed }) => unnamed === 'itself' && knowledge.services.get(id)?.unnamed !== 'itself',
  );
  return { services: services.map(({ id }) => id), itself: itself.map(({ id }) => id) };
}

/** Tasks, each on some services. */
function tasksOn(
  services: readonly Service[],
  topics: readonly Topic[],
  knowledge: Knowledge,
): readonly CompareRow[] {
  const columns = services.map((one) => partyOn(one, knowledge));
  return topics.map((topic) => ({ topic, parties: columns.map((partyOf) => partyOf(topic)) }));
}

/** A task on some services; where it is but one, on the ways to run it. */
function across(topic: Topic, services: readonly Service[], knowledge: Knowledge): ResolvedCell[] {
  const [only] = services;
  const columns = services.length === 1 && only ? optionsOf(only, knowledge) : services;
  return columns.map((service) => {
    const { cell, options } = serviceCell(service, topic, knowledge);
    return {
      ...(cell ?? (options[0] as ResolvedCell)),
      service,
      party: partyOn(service, knowledge)(topic),
    };
  });
}

/** The layers that one of the services has, each with the verdict on all of them. */
function sideBySide(services: readonly Service[], knowledge: Knowledge): Shown {
  const columns = services.map((service) => partyOn(service, knowledge));
  const drawn = new Set(
    services.flatMap((service) => layersOf(service, knowledge).map(({ layer }) => layer.id)),
  );
  const rows = knowledge.layers.flatMap((layer) => {
    const topic = knowledge.topics.get(layer.topic);
    return topic && drawn.has(layer.id)
      ? [{ layer, topic, parties: columns.map((partyOf) => partyOf(topic)) }]
      : [];
  });
  return { of: 'services', services, rows };
}
