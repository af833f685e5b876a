// Lists what ships with its licence, and fails where one is not allowed: `npm run licences`. Needs no network.
import { isAllowed } from './bill/is-allowed.mjs';
import { licenceOf } from './bill/licence-of.mjs';
import { readBill } from './bill/read-bill.mjs';

const components = readBill().components.map((component) => ({
  ...component,
  licence: licenceOf(component),
}));
const unfit = components.filter(({ licence }) => !isAllowed(licence));

for (const { name, version, licence } of components)
  process.stdout.write(`${name}@${version}: ${licence ?? 'none named'}\n`);
for (const { name, version, licence } of unfit)
  process.stderr.write(
    `${name}@${version} is under ${licence ?? 'no licence that it names'}, which tools/bill/is-allowed.mjs does not allow: use another package, or have somebody decide.\n`,
  );
process.stdout.write(`licences: ${components.length} packages ship, ${unfit.length} problem(s)\n`);
process.exitCode = unfit.length > 0 || components.length === 0 ? 1 : 0;
