import type { Knowledge } from '../knowledge.js';
import type { Problem } from '../knowledge-file.js';
import type { Overlay } from './overlay.js';
import type { HereFile } from './overlay-schema.js';

/**
 * Whether each entry of here.yaml speaks of something that there is, and leaves its team something to do: a team can have
 * only what is the customer's or shared. `knowledge` has the overlay's own services and cells in it.
 */
export function checkHere({ teams, here }: Overlay, knowledge: Knowledge): Problem[] {
  const { file, data, lineOf } = here;
  return [
    ...twice(teams.data.map(({ id }) => id)).map((at) => ({
      file: teams.file,
      line: teams.lineOf([at, 'id']),
      message: 'this team stands here twice: keep one',
    })),
    ...twice(data.map(({ service, topic }) => `${service} ${topic}`)).map((at) => ({
      file,
      line: lineOf([at]),
      message:
        'this service and topic stand here twice: keep one, or say in its note who else has a part in it',
    })),
    ...data.flatMap((entry, at) => {
      const unknown = unknownIn(
        entry,
        teams.data.map(({ id }) => id),
        knowledge,
      );
      if (unknown) return [{ file, line: lineOf([at, unknown.field]), message: unknown.message }];
      const message = nothingLeft(entry, knowledge);
      return message === undefined ? [] : [{ file, line: lineOf([at]), message }];
    }),
  ];
}

/** The places of what has been said before. */
function twice(all: readonly string[]): number[] {
  return all.flatMap((one, at) => (all.indexOf(one) < at ? [at] : []));
}

function unknownIn(
  { service, topic, team }: HereFile[number],
  teams: readonly string[],
  { services, topics, families }: Knowledge,
): { readonly field: 'service' | 'topic' | 'team'; readonly message: string } | undefined {
  if (!teams.includes(team))
    return {
      field: 'team',
      message: `there is no team "${team}": add it to teams.yaml, or use one that is there`,
    };
  if (service !== '*' && !services.has(service))
    return {
      field: 'service',
      message: `there is no service "${service}": "npm run knowledge" lists their ids; "*" stands for all`,
    };
  if (topic !== '*' && !topics.has(topic) && !families.some(({ id }) => id === topic))
    return {
      field: 'topic',
      message: `there is no topic "${topic}": "npm run knowledge" lists their ids; "*" stands for all`,
    };
  return undefined;
}

function nothingLeft({ service, topic, team }: HereFile[number], knowledge: Knowledge): string | undefined {
  const { services, topics, families } = knowledge;
  const meant = [...services.values()].filter(
    ({ id, parent }) => service === '*' || id === service || parent === service,
  );
  const family = families.find(({ id }) => id === topic);
  const asked = topic === '*' ? [...topics.keys()] : topics.has(topic) ? [topic] : (family?.topics ?? []);
  const parties = meant.flatMap(({ cells }) => asked.flatMap((one) => cells.get(one)?.party ?? []));
  if (parties.some((party) => party === 'customer' || party === 'shared')) return undefined;
  const why = parties.includes('aws') ? 'AWS does this alone' : 'this service has no such layer';
  return `${why}: nothing is left for the team "${team}"; take the entry away, or name another service or topic`;
}
