import type { Checkup } from '../../src/contract/checkup.js';
import type { Checked } from '../../src/doctor/checked.js';
import { runCheckups } from '../../src/doctor/run-checkups.js';

/** What the checkups found, by name, as `npm run doctor` does them. */
export async function found(checkups: readonly Checkup[]): Promise<Record<string, Checked>> {
  const report = await runCheckups(checkups);
  return Object.fromEntries(report.map((checked) => [checked.name, checked]));
}
