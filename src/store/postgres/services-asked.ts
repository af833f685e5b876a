import type { Store } from '../store.js';
import type { Database } from './database.js';
import type { Statement } from './statement.js';
import { storedKey } from './stored-key.js';

/** In one order, so that two that count the same services do not wait for each other. */
const COUNT: Statement = {
  name: 'count-services',
  text: `insert into services_asked (key, service, name, count)
    select $1, service, name, count
    from unnest($2::text[], $3::json[], $4::integer[]) as asked (service, name, count)
    order by service
    on conflict (key, service) do update set count = services_asked.count + excluded.count`,
  repeatable: false,
};
const READ: Statement = {
  name: 'services-asked',
  text: 'select name, count from services_asked where key = $1',
  repeatable: true,
};

/** What places ask about, where the operator has that counted. */
export function servicesAsked({ run }: Database): Pick<Store, 'countServices' | 'servicesAsked'> {
  return {
    async countServices(place, services) {
      if (services.length === 0) return;
      const counts = new Map<string, number>();
      for (const name of services) counts.set(name, (counts.get(name) ?? 0) + 1);
      const names = [...counts.keys()];
      const asJson = names.map((name) => JSON.stringify(name));
      await run(COUNT, storedKey(place), names.map(storedKey), asJson, [...counts.values()]);
    },
    async servicesAsked(place) {
      const rows = await run<{ name: string; count: number }>(READ, storedKey(place));
      return Object.fromEntries(rows.map(({ name, count }) => [name, count]));
    },
  };
}
