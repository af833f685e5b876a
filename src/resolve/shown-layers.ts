import type { Knowledge, Service } from '../knowledge/knowledge.js';
import { generalCell } from './general-cell.js';
import type { ShownLayer } from './resolution.js';
import { optionsOf, serviceCell } from './service-cell.js';

/** The layers that a service has, from the ground up, each with its verdict: the same as in its overview. */
export function layersOf(service: Service, knowledge: Knowledge): ShownLayer[] {
  const ways = optionsOf(service, knowledge);
  return knowledge.layers.flatMap((layer) => {
    const topic = knowledge.topics.get(layer.topic);
    if (!topic) return [];
    const isOwn = ways.some((way) => {
      const cell = way.cells.get(topic.id);
      return cell !== undefined && cell.origin !== 'model' && cell.party !== 'not-applicable';
    });
    if (layer.own && !isOwn) return [];
    const { party, options } = serviceCell(service, topic, knowledge);
    return party === 'not-applicable' ? [] : [{ layer, topic, party, options }];
  });
}

/** The layers that are there whatever the service, each with the verdict that holds without one. */
export function sharedLayers(knowledge: Knowledge): ShownLayer[] {
  return knowledge.layers.flatMap((layer) => {
    const topic = knowledge.topics.get(layer.topic);
    if (!topic || layer.own) return [];
    const { party, options } = generalCell(topic, knowledge);
    return party === 'not-applicable' ? [] : [{ layer, topic, party, options }];
  });
}
