// Prints the bill of materials of what ships, as CycloneDX JSON: `npm run --silent sbom > demarc.cdx.json`. Needs no network.
import { readBill } from './bill/read-bill.mjs';

process.stdout.write(`${JSON.stringify(readBill(), null, 2)}\n`);
