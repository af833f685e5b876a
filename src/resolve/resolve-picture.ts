import type { Knowledge, Service, Topic } from '../knowledge/knowledge.js';
import type { Understanding } from '../understand/understanding.js';
import { partyOn } from './party-on.js';
import type { Finding, ResolvedCell, Shown } from './resolution.js';
import { resolveStack } from './resolve-stack.js';
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
  { intent, category }: Understanding,
  services: readonly Service[],
  topics: readonly Topic[],
  knowledge: Knowledge,
  said: (intent: Understanding['intent']) => Words,
): Picture {
  const [service] = services;
  const [topic] = topics;
  const picture = (shown: Shown, words: Words): Picture => ({ type: 'picture', shown, words });
  if (topic && !service) {
    const words = resolveWhich(topic, null, category, knowledge);
    return picture({ of: 'topic', topic, cells: words.groups.flatMap(({ cells }) => cells) }, words);
  }
  if (topic && topics.length === 1)
    return picture({ of: 'topic', topic, cells: across(topic, services, knowledge) }, said('verdict'));
  if (topic) {
    const columns = services.map((one) => partyOn(one, knowledge));
    const rows = topics.map((one) => ({ topic: one, parties: columns.map((partyOf) => partyOf(one)) }));
    return picture({ of: 'stack', services, rows }, said('verdict'));
  }
  if (!service) return picture({ of: 'model', layers: sharedLayers(knowledge) }, said('overview'));
  if (services.length === 1)
    return picture({ of: 'service', service, layers: layersOf(service, knowledge) }, said('overview'));
  if (intent === 'stack-picture' || services.length > MOST_SIDE_BY_SIDE) {
    const stack = resolveStack('all', services, knowledge);
    return picture({ of: 'stack', services: stack.services, rows: stack.rows }, stack);
  }
  return picture(sideBySide(services, knowledge), said('compare'));
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
