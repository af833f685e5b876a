import type { Topic } from '../knowledge/knowledge.js';
import type { Base } from './base.js';
import { nearCell } from './near-cell.js';
import type { NearEntry } from './near-entry.js';
import { nearestServices } from './nearest-services.js';
import type { Shape } from './shape.js';
import { writtenCell } from './written-cell.js';
import { writtenService } from './written-service.js';

/** More than these nobody looks up. */
const MOST = 7;

/**
 * What a curator looks at first: the verdict that is given today, neighbouring tasks of the same service, and the same task
 * of services of the same kind; for a service without an entry, those that are likest.
 */
export function nearestEntries({ service, topic }: Shape, base: Base): NearEntry[] {
  const task = topic === null ? undefined : base.knowledge.topics.get(topic);
  const isKnown = service !== null && base.knowledge.services.has(service);
  const near = [
    ...(isKnown ? ofService(service, task, base) : []),
    ...(service !== null && !isKnown ? ofMissing(service, task, base) : []),
    ...(task ? ofTopic(task, base) : []),
    ...(topic !== null && !task ? ofTerm(topic, base) : []),
  ];
  return [...new Map(near.map((entry) => [entry.place, entry])).values()].slice(0, MOST);
}

function ofService(id: string, task: Topic | undefined, base: Base): NearEntry[] {
  const { knowledge, raw } = base;
  const written = writtenService(id, raw);
  if (!written) return [];
  if (!task) {
    const { file, variant } = written;
    const own = Object.keys((variant?.data ?? file.data).cells);
    const line = variant ? `:${file.lineOf(variant.path)}` : '';
    return [{ place: `knowledge/${file.file}${line}`, says: `has cells for ${listed(own)}` }];
  }
  const category = knowledge.services.get(id)?.category;
  const alike = [...knowledge.services.values()].filter(
    (one) => one.category === category && one.parent === undefined && one.id !== written.file.data.id,
  );
  return [
    ...[task.id, ...task.see].flatMap((topic) => nearCell(id, topic, raw) ?? []),
    ...cellsOfTheirOwn(
      alike.map((one) => one.id),
      task,
      base,
    ).slice(0, 2),
  ];
}

function ofMissing(id: string, task: Topic | undefined, base: Base): NearEntry[] {
  const alike = nearestServices(id, base.knowledge);
  const files = alike.flatMap((one) => {
    const file = writtenService(one, base.raw)?.file;
    if (!file) return [];
    const { name, category, model } = file.data;
    return [{ place: `knowledge/${file.file}`, says: `${name}: category ${category}, model ${model}` }];
  });
  return [...files.slice(0, 3), ...(task ? cellsOfTheirOwn(alike, task, base).slice(0, 2) : [])];
}

/** The same task of other services, where they have a cell of their own: what a model says of one it says of all. */
function cellsOfTheirOwn(ids: readonly string[], task: Topic, { raw }: Base): NearEntry[] {
  return ids.flatMap((id) => {
    const isOwn = writtenCell(id, task.id, raw)?.by === 'itself';
    return (isOwn && nearCell(id, task.id, raw)) || [];
  });
}

function ofTopic({ id, see }: Topic, { raw }: Base): NearEntry[] {
  return [id, ...see].flatMap((one) => {
    const file = raw.topics.find(({ data }) => data.id === one);
    return file ? [{ place: `knowledge/${file.file}`, says: file.data.description.en }] : [];
  });
}

/** A term of the model, or a word that names several tasks. */
function ofTerm(id: string, { knowledge, raw }: Base): NearEntry[] {
  const concept = raw.concepts.find(({ data }) => data.id === id);
  if (concept) {
    const see = concept.data.see.topics.map((topic) => ({
      place: `knowledge/topics/${topic}.yaml`,
      says: knowledge.topics.get(topic)?.description.en ?? topic,
    }));
    return [{ place: `knowledge/${concept.file}`, says: concept.data.name.en }, ...see];
  }
  const at = raw.families.data.findIndex((family) => family.id === id);
  const family = raw.families.data[at];
  if (!family) return [];
  return [
    {
      place: `knowledge/${raw.families.file}:${raw.families.lineOf([at])}`,
      says: `${family.name.en}: ${listed(family.topics)}`,
    },
  ];
}

function listed(ids: readonly string[]): string {
  return ids.length > 0 ? ids.join(', ') : 'nothing of its own';
}
