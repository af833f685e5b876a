import { type Content, isContent, ownName, sameIn, timesOf } from '../same-concept.js';
import type { Rule } from '../told.js';

/**
 * Every word of meaning is a fact's, or says the same as one that went: no duty, service, advice or other language comes in.
 * What the facts say is not said twice to fill the place of something else.
 */
export const saysNothingNew: Rule = {
  name: 'new-word',
  holds: ({ given, worded }) => {
    const facts = given.filter(isContent);
    const said = worded.filter(isContent);
    const [before, now] = [timesOf(facts), timesOf(said)];
    const gone = facts.filter((word) => !now.has(ownName(word)));
    const isNew = (word: Content) => !before.has(ownName(word)) && sameIn(word, gone) === undefined;
    if (said.some((word) => !word.optional && isNew(word))) return false;
    const isWeighty = (name: string) => facts.some((word) => ownName(word) === name && !word.optional);
    const more = [...now].some(([name, times]) => isWeighty(name) && times > (before.get(name) ?? times));
    const less = [...before].some(([name, times]) => isWeighty(name) && times > (now.get(name) ?? 0));
    return !(more && less);
  },
};
