import type { Knowledge, Team } from '../knowledge/knowledge.js';
import type { Finding } from './resolution.js';

/** What an organisation says is a team's task, entry by entry. */
export function resolveTeam(
  team: Team,
  { services, topics, families }: Knowledge,
): Extract<Finding, { readonly type: 'team' }> {
  const tasks = team.tasks.map(({ service, topic }) => ({
    service: services.get(service) ?? null,
    topic: topics.get(topic) ?? null,
    name: topics.get(topic)?.name ?? families.find(({ id }) => id === topic)?.name ?? null,
  }));
  return { type: 'team', team, tasks };
}
