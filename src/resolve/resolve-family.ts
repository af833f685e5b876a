import type { VerdictParty } from '../contract/answer.js';
import type { Cell, Family, Knowledge, Service, Topic } from '../knowledge/knowledge.js';
import type { Claim } from '../understand/understanding.js';
import { ground } from './ground.js';
import type { Finding, ResolvedCell } from './resolution.js';
import { at, optionsOf, serviceCell } from './service-cell.js';
import { yesNo } from './yes-no.js';

/**
 * Answers a word that names several topics ("patching") for one service. Members that do not exist for the service drop
 * out. Ways to run the service that come out differently are listed as a split; else the members speak together.
 */
export function resolveFamily(
  family: Family,
  service: Service,
  topics: readonly Topic[],
  claim: Claim | null,
  knowledge: Knowledge,
): Finding {
  const options = optionsOf(service, knowledge).map((option) => members(family, option, topics));
  const real = options.filter((option) => option.party !== 'not-applicable');
  const [first, ...rest] = real.length > 0 ? real : options.slice(0, 1);
  if (!first) throw new Error(`no option for ${service.id}`);
  const differ = rest.some((option) => option.party !== first.party);
  if (differ || rest.some((option) => !isAlike(option.lead.cell, first.lead.cell))) {
    const party = differ ? 'depends' : first.party;
    const cells = [first, ...rest].map(({ lead, party: ofOption }) => ({ ...lead, party: ofOption }));
    const topic = {
      ...first.lead.topic,
      name: family.answer === 'all' ? family.name : first.lead.topic.name,
    };
    return { type: 'split', topic, service, party, yesNo: yesNo(claim, { party }), options: cells };
  }
  const { lead, all, party } = first;
  const others = all.filter((cell) => cell.topic !== lead.topic);
  const agree = all.every((cell) => cell.party === party);
  if (!agree) return { type: 'several', cells: all, family, party, yesNo: yesNo(claim, { party }) };
  const { exceptions } = serviceCell(service, lead.topic, knowledge);
  return {
    type: 'verdict',
    found: { ...lead, service },
    yesNo: yesNo(claim, ground(lead)),
    exceptions,
    others,
  };
}

/** Whether one speaks for the other: in its words, and for the same team. */
function isAlike(one: Cell, other: Cell): boolean {
  return one.aws?.en === other.aws?.en && one.here === other.here;
}

interface Members {
  readonly all: readonly ResolvedCell[];
  readonly lead: ResolvedCell;
  readonly party: VerdictParty;
}

function members(family: Family, option: Service, topics: readonly Topic[]): Members {
  const cells = topics.map((topic) => at(option, topic));
  const real = cells.filter((cell) => cell.party !== 'not-applicable');
  const all = real.length === 0 ? cells.slice(0, 1) : family.answer === 'first' ? real.slice(0, 1) : real;
  const parties = new Set(all.map((cell) => cell.party));
  const [first] = all as [ResolvedCell, ...ResolvedCell[]];
  // Halves of one task that lie with both parties are shared.
  const party = parties.size === 1 ? first.party : 'shared';
  const named = all.find((cell) => cell.topic.id === family.leads[option.model]);
  // When the halves differ, the one with work in it for the customer is what a reader has to know first.
  const telling = all.find((cell) => cell.party !== 'aws');
  return { all, lead: named ?? (parties.size > 1 ? (telling ?? first) : first), party };
}
