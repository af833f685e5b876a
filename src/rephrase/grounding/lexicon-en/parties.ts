import type { Lexicon } from '../lexicon.js';
import { listOf } from './list-of.js';

const DUTIES = listOf(`
  job, task, responsibility, part, side, duty, work, concern, business, half, turn, department, problem, remit, affair
  matter, obligation, burden, own job, own task, own responsibility, own work, own duty, own concern, own business, own affair
  tasks, duties, responsibilities, jobs, job to do, own doing, end of things, side of things, part of the deal, side of the deal
`);

/** "It is up to them", for one that is named and one that owns. */
function upTo(named: string, owner: string): string[] {
  return [
    ...DUTIES.map((duty) => `${owner} ${duty}`),
    ...DUTIES.map((duty) => `a ${duty} of ${named}`),
    ...DUTIES.map((duty) => `a ${duty} for ${named}`),
    ...DUTIES.map((duty) => `the ${duty} of ${named}`),
    ...listOf(`
      by, up to, all up to, entirely up to, left to, all left to, down to, with, falls to, fall to, fell to, lies with, lie with, rests with
      rest with, sits with, sit with, belongs to, belong to, remains with, remain with, stays with, stay with, is on, are on, is with, are with
      is for, are for, remains for, remain for, falls on, fall on, falls upon, rests on, rests upon, is down to, are down to, is up to, are up to
      remains up to, remain up to, left up to, comes down to, come down to, is left to, are left to, is a matter for, a matter for
      incumbent on, is incumbent on, the domain of, the province of, entrusted to, in the hands of, done by, handled by, taken care of by
    `).map((phrase) => `${phrase} ${named}`),
    ...listOf('in, on, at').flatMap((where) =>
      ['hands', 'side', 'plate', 'end', 'shoulders', 'court', 'own hands', 'part'].flatMap((thing) =>
        ['', 'is ', 'are '].map((is) => `${is}${where} ${owner} ${thing}`),
      ),
    ),
    ...listOf(
      'falls under, fall under, falls within, fall within, is part of, are part of, belongs to, belong to',
    ).flatMap((verb) =>
      [
        'responsibility',
        'responsibilities',
        'duties',
        'remit',
        'part',
        'half',
        'side',
        'tasks',
        'work',
        'share',
      ].map((thing) => `${verb} ${owner} ${thing}`),
    ),
  ];
}

/** How AWS and the reader are spoken of. */
export const PARTIES: Lexicon['parties'] = {
  aws: {
    acts: listOf('aws, amazon, amazon web services, aws itself, aws alone, amazon itself'),
    isUpTo: [
      ...upTo('aws', "aws's"),
      ...upTo('amazon', "amazon's"),
      ...listOf(
        "by aws itself, on aws to, to aws to, for aws to, aws's to, left to aws to, aws has that covered, courtesy of aws, on aws",
      ),
    ],
    gets: listOf('for aws, to aws, for amazon'),
    owns: listOf("aws's, aws', amazon's, of aws, of aws's own, of aws's"),
  },
  you: {
    acts: listOf('you, you yourself, you alone'),
    isUpTo: [
      ...upTo('you', 'your'),
      ...listOf(`
        by yourself, yours, yours alone, all yours, yours too, yours as well, for you to, on you to, to you to, yours to, up to yourself, on you, with you, your turn
        yours to do, that one is yours, up to you to, left to you to, falls to you to, your decision to make
      `),
    ],
    gets: [],
    owns: listOf('your, your own, of yours, of your own'),
  },
};
