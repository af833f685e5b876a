import { describe, expect, it } from '@jest/globals';
import { hear } from '../../../adapters/slack/hear/hear.js';
import type { Heard, HeardQuestion } from '../../../adapters/slack/hear/heard.js';
import { fields } from '../../../adapters/slack/hear/payload.js';
import { mutate } from '../../servers/mutate.js';
import { slackFixture } from '../../servers/slack-fixture.js';
import { SLACK_FIXTURES } from '../../servers/spoilt-deliveries.js';

const MUTATIONS = 500;
const ID = /^[A-Z][A-Z0-9]{1,40}$/;
const TIMESTAMP = /^\d{1,16}\.\d{1,8}$/;

describe('what is heard of a payload', () => {
  it.each(SLACK_FIXTURES)('%s is well-formed, whatever is missing, of another type or huge', (name) => {
    const fixture = slackFixture(name);
    for (let seed = 0; seed < MUTATIONS; seed += 1) {
      const body = fields(mutate(fixture, seed));
      const heard = hear({ body, team: 'T0LOCAL', botUser: 'U0DEMARC' });
      if (heard !== undefined) expect([seed, ...faultsOf(heard)]).toEqual([seed]);
    }
  });
});

/** What is wrong with something heard. */
function faultsOf(heard: Heard): string[] {
  switch (heard.type) {
    case 'question':
      return questionFaults(heard);
    case 'vote':
      return [...placeFaults(heard), ...unless(/^[\w/-]{1,300}$/.test(heard.shape), 'shape')];
    case 'quiz':
      return [
        ...placeFaults(heard),
        ...unless(/^[\w.-]{1,200}$/.test(heard.quiz), 'quiz'),
        ...unless(heard.option === null || /^[\w-]{1,100}$/.test(heard.option), 'option'),
        ...unless(heard.url === undefined || /^https?:\/\/[^\s<>]+$/.test(heard.url), 'url'),
        ...unless(/^slack:T0LOCAL:[\w.-]{1,100}$/.test(heard.delivery), 'delivery'),
      ];
    case 'reason':
    case 'home':
      return placeFaults(heard);
    case 'prompts':
      return [
        ...placeFaults(heard),
        ...unless(ID.test(heard.channel), 'channel'),
        ...unless(heard.thread === undefined || TIMESTAMP.test(heard.thread), 'thread'),
      ];
    case 'gone':
      return unless(Number.isFinite(heard.at), 'at');
  }
}

function questionFaults(heard: HeardQuestion): string[] {
  const { question, delivery, conversation, to, shares, again } = heard;
  const destination =
    to.type === 'private'
      ? unless(/^https?:\/\/[^\s<>]+$/.test(to.url), 'url')
      : [
          ...unless(ID.test(to.channel), 'channel to post in'),
          ...unless(to.thread === null || TIMESTAMP.test(to.thread), 'thread to post in'),
          ...unless(to.after === null || TIMESTAMP.test(to.after), 'message before'),
        ];
  return [
    ...placeFaults(heard),
    ...destination,
    ...unless(typeof question === 'string', 'question'),
    ...unless(/^slack:T0LOCAL:[\w.-]{1,100}$/.test(delivery), 'delivery'),
    ...unless(/^slack:T0LOCAL:[A-Z0-9]+(:[A-Z0-9]+)?(:\d+\.\d+)?$/.test(conversation), 'conversation'),
    ...unless(shares === undefined || ID.test(shares.user), 'who shares'),
    ...unless(again === undefined || ['en', 'nl'].includes(again.locale), 'language'),
  ];
}

function placeFaults({ where }: Extract<Heard, { readonly where: unknown }>): string[] {
  return [
    ...unless(ID.test(where.user), 'user'),
    ...unless(where.channel === undefined || ID.test(where.channel), 'channel'),
  ];
}

function unless(right: boolean, what: string): string[] {
  return right ? [] : [what];
}
