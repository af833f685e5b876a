import type { Cell, Family, Here, Knowledge, Service, Team } from '../knowledge.js';
import type { Overlay } from './overlay.js';
import type { HereFile, TeamsFile } from './overlay-schema.js';

/**
 * The knowledge base with whose task it is within the organisation. The closest entry speaks: one for the variant goes
 * before one for its service and one for all services; and among those, one for the task before one for its family and
 * one for all tasks. Expects that `checkHere` found nothing.
 */
export function withHere(knowledge: Knowledge, { teams, here }: Overlay): Knowledge {
  const known = new Map(teams.data.map((team) => [team.id, asTeam(team, here.data)]));
  const entries = new Map(
    here.data.flatMap(({ service, topic, team: id, note, link }): [string, Here][] => {
      const team = known.get(id);
      return team ? [[`${service} ${topic}`, { team, note, link: link ?? team.link }]] : [];
    }),
  );
  const find = (services: readonly string[], topics: readonly string[]): Here | undefined => {
    const keys = services.flatMap((service) => topics.map((topic) => `${service} ${topic}`));
    return keys.map((key) => entries.get(key)).find((one) => one !== undefined);
  };
  const asked = new Map([...knowledge.topics.keys()].map((id) => [id, asNamed(id, knowledge.families)]));
  const on = (services: readonly string[]) => (topic: string) => find(services, asked.get(topic) ?? []);
  const anywhere = on(['*']);
  return {
    ...knowledge,
    teams: known,
    services: mapped(knowledge.services, (service) => ({
      ...service,
      cells: told(service.cells, on(asCalled(service))),
    })),
    models: mapped(knowledge.models, (model) => ({ ...model, cells: told(model.cells, anywhere) })),
    topics: mapped(knowledge.topics, (topic) => ({
      ...topic,
      general: topic.general && withTeam(topic.general, anywhere(topic.id)),
    })),
    families: knowledge.families.map((family) => ({
      ...family,
      general: family.general && withTeam(family.general, find(['*'], [family.id, '*'])),
    })),
  };
}

function asTeam(team: TeamsFile[number], entries: HereFile): Team {
  const tasks = entries.filter((entry) => entry.team === team.id);
  return { ...team, contact: team.contact, link: team.link, tasks };
}

/** The names by which an entry may speak of a topic, closest first. */
function asNamed(topic: string, families: readonly Family[]): string[] {
  return [topic, ...families.filter(({ topics }) => topics.includes(topic)).map(({ id }) => id), '*'];
}

/** Those by which it may speak of a service or variant. */
function asCalled({ id, parent }: Service): string[] {
  return parent === undefined ? [id, '*'] : [id, parent, '*'];
}

function told(cells: Service['cells'], find: (topic: string) => Here | undefined): Service['cells'] {
  return mapped(cells, (cell, topic) => withTeam(cell, find(topic)));
}

function withTeam(cell: Cell, here: Here | undefined): Cell {
  return here ? { ...cell, here } : cell;
}

function mapped<T>(all: ReadonlyMap<string, T>, change: (one: T, id: string) => T): ReadonlyMap<string, T> {
  return new Map([...all].map(([id, one]) => [id, change(one, id)]));
}
