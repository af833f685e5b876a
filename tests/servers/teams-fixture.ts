import { readdirSync, readFileSync } from 'node:fs';
import type { Activity } from 'botbuilder';

const FOLDER = 'tests/fixtures/teams';

/** The names of all activities that are written down. */
export const TEAMS_FIXTURES: readonly string[] = readdirSync(FOLDER).map((file) => file.replace('.json', ''));

/** One of them, read anew. */
export function teamsFixture(name: string): Activity {
  return JSON.parse(readFileSync(`${FOLDER}/${name}.json`, 'utf8'));
}
