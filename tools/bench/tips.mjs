// What daily tips cost. A: a tick of the scheduler, with the same number due out of ever more that are subscribed, on every
// store; flat is the aim, since what is not due is never looked at. B: one write of the embedded store's files, with ever
// more records in them. C: at which rate many that are due at once are posted, to a local Slack that has Slack's limits.
// PARTS (ABC), ROUNDS (7), DUE (500), SUBSCRIBED (100000), POSTED (5000) and WORKSPACES (20,5) change what is measured.
import { endStores, openStores } from './tips/open-stores.mjs';
import { postRate } from './tips/post-rate.mjs';
import { tickCost } from './tips/tick-cost.mjs';
import { writeCost } from './tips/write-cost.mjs';

const { PARTS = 'ABC', WORKSPACES = '20,5', STORES = Object.keys(openStores).join(',') } = process.env;
const number = (name, usual) => Number(process.env[name] ?? usual);
const rounds = number('ROUNDS', 7);
const subscribed = number('SUBSCRIBED', 100_000);

if (PARTS.includes('A'))
  for (const name of STORES.split(',')) await tickCost(name, { rounds, due: number('DUE', 500), subscribed });
if (PARTS.includes('B'))
  for (const records of [1_000, 3_000, 10_000, 30_000, 100_000])
    if (records <= subscribed) await writeCost(records, rounds);
if (PARTS.includes('C'))
  for (const workspaces of WORKSPACES.split(','))
    await postRate({ subscribed, due: number('POSTED', 5_000), workspaces: Number(workspaces) });
await endStores();
