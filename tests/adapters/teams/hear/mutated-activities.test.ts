import { describe, expect, it } from '@jest/globals';
import { hear } from '../../../../adapters/teams/hear/hear.js';
import type { Heard, Whereabouts } from '../../../../adapters/teams/hear/heard.js';
import { readActivity } from '../../../../adapters/teams/hear/read-activity.js';
import type { Destination } from '../../../../adapters/teams/reply/destination.js';
import { mutate } from '../../../servers/mutate.js';
import { TEAMS_FIXTURES, teamsFixture } from '../../../servers/teams-fixture.js';

const MUTATIONS = 200;
/** One word: what becomes part of a key or of an address must not hold more. */
const WORD = /^[^\s\p{C}]{1,1500}$/u;

describe('what is heard of an activity', () => {
  it.each(TEAMS_FIXTURES)('%s is well-formed, whatever is missing, of another type or huge', (name) => {
    const fixture = teamsFixture(name);
    for (let seed = 0; seed < MUTATIONS; seed += 1) {
      const activity = readActivity(mutate(fixture, seed));
      const heard = activity && hear(activity);
      if (heard !== undefined) expect([seed, ...faultsOf(heard)]).toEqual([seed]);
    }
  });

  it('is found in most of what Teams sends, so that there is something to spoil', () => {
    const heard = TEAMS_FIXTURES.filter((name) => hear(teamsFixture(name)) !== undefined);
    expect(heard.length).toBeGreaterThan(TEAMS_FIXTURES.length / 2);
  });
});

/** What is wrong with something heard. */
function faultsOf(heard: Heard): string[] {
  switch (heard.type) {
    case 'question':
      return [
        ...unless(typeof heard.question === 'string', 'question'),
        ...unless(isKey(heard.conversation), 'conversation'),
        ...unless(isKey(heard.delivery), 'delivery'),
        ...whereFaults(heard.where),
        ...destinationFaults(heard.to),
      ];
    case 'welcome':
      return [
        ...unless(isKey(heard.delivery), 'delivery'),
        ...whereFaults(heard.where),
        ...destinationFaults(heard.to),
      ];
    case 'vote':
      return [
        ...unless(heard.answer.length > 0 && heard.answer.length <= 2_000, 'answer'),
        ...unless(heard.shape.length > 0 && heard.shape.length <= 1_000, 'shape'),
        ...unless((heard.words ?? '').length <= 1_000, 'words'),
        ...whereFaults(heard.where),
        ...destinationFaults(heard.to),
        ...(heard.askWhyIn === undefined ? [] : destinationFaults(heard.askWhyIn)),
      ];
    case 'quiz':
      return [
        ...unless(heard.quiz.length > 0 && heard.quiz.length <= 200, 'quiz'),
        ...unless((heard.option ?? '').length <= 200, 'option'),
        ...unless(isKey(heard.delivery), 'delivery'),
        ...unless(heard.message === undefined || WORD.test(heard.message), 'message'),
        ...whereFaults(heard.where),
        ...destinationFaults(heard.to),
      ];
    case 'search':
      return [
        ...unless(heard.question === null || heard.question.trim() !== '', 'question'),
        ...whereFaults(heard.where),
      ];
    case 'look':
      return [...unless(typeof heard.question === 'string', 'question'), ...whereFaults(heard.where)];
    case 'insert':
      return [
        ...unless(typeof heard.again.question === 'string', 'question'),
        ...unless(['en', 'nl'].includes(heard.again.locale), 'language'),
        ...unless(heard.again.carried === null || typeof heard.again.carried === 'string', 'carried'),
        ...whereFaults(heard.where),
      ];
    case 'again':
      return [
        ...unless(typeof heard.again.question === 'string', 'question'),
        ...unless(['en', 'nl'].includes(heard.again.locale), 'language'),
        ...unless(heard.again.carried === null || typeof heard.again.carried === 'string', 'carried'),
        ...unless(heard.message === undefined || WORD.test(heard.message), 'message'),
        ...whereFaults(heard.where),
        ...destinationFaults(heard.to),
      ];
    case 'gone':
      return unless(isKey(heard.whom) && heard.whom.split(':').length > 2, 'whom');
    default:
      return ['kind'];
  }
}

function whereFaults({ tenant, person, place, timeZone }: Whereabouts): string[] {
  return [
    ...unless(isKey(tenant), 'tenant'),
    ...unless(isKey(person) && person.startsWith(`${tenant}:`), 'person'),
    ...unless(isKey(place) && place.startsWith(`${tenant}:`), 'place'),
    ...unless(timeZone === undefined || typeof timeZone === 'string', 'time zone'),
  ];
}

function destinationFaults({ serviceUrl, conversation, replyTo }: Destination): string[] {
  return [
    ...unless(/^https?:\/\//i.test(serviceUrl), 'address'),
    ...unless(WORD.test(conversation), 'conversation to answer in'),
    ...unless(replyTo === null || WORD.test(replyTo), 'activity to answer'),
  ];
}

function isKey(key: string): boolean {
  return key.startsWith('teams:') && WORD.test(key);
}

function unless(right: boolean, what: string): string[] {
  return right ? [] : [what];
}
