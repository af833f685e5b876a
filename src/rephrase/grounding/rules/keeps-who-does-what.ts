import type { Mark, Who } from '../marks.js';
import { sameConcept } from '../same-concept.js';
import type { Rule } from '../told.js';
import { type Attributed, whoDoes } from '../who-does.js';

/** Which share of a stretch has to be said of the other one for it to have changed hands. */
const CHANGED = 0.5;

/** What a fact says of AWS is said of AWS, and what it says of the reader of the reader; nobody goes unnamed. */
export const keepsWhoDoesWhat: Rule = {
  name: 'party',
  holds: ({ given, worded, party, locale }) => {
    const facts = whoDoes(given, locale).flat();
    const column: Who | null = party === 'aws' ? 'aws' : party === 'customer' ? 'you' : null;
    const isKept = whoDoes(worded, locale).every((stretch) => {
      const said = stretch.filter(({ word, who }) => !word.optional && who.size > 0);
      const changed = said.filter((word) => hasChangedHands(word, facts));
      if (stretch.some((word) => isTaken(word, facts, column))) return false;
      const deeds = stretch.filter(({ who, isDeed }) => who.size > 0 && isDeed);
      if (deeds.some((word) => hasChangedHands(word, facts))) return false;
      // Where the deed is its doer's, things may come along from what the other one does ("when you lose the credentials").
      const isDeedKept = deeds.some((word) => isSaidOfSame(word, facts));
      return isDeedKept || changed.length < Math.max(1, said.length * CHANGED);
    });
    const [known, named] = [partiesIn(given), partiesIn(worded)];
    const acting = actingIn(worded);
    const isNamed = (who: Who) => acting.has(who) || (who === 'aws' && named.has(who));
    const isKnown = (who: Who) => known.has(who) || who === column;
    const mayAct = (who: Who) => actingIn(given).has(who) || who === column;
    return (
      isKept &&
      [...namedIn(given)].every(isNamed) &&
      [...actingIn(given)].every((who) => named.has(who)) &&
      [...named].every(isKnown) &&
      [...acting].every(mayAct)
    );
  },
};

/** Whether the facts say a word of somebody, and only of the other one. The word itself counts before what says the same. */
function hasChangedHands({ word, who }: Attributed, facts: readonly Attributed[]): boolean {
  const alike = facts.filter((fact) => fact.who.size > 0 && sameConcept(fact.word, word));
  const itself = alike.filter((fact) => fact.word.concepts[0] === word.concepts[0]);
  const said = itself.length > 0 ? itself : alike;
  return said.length > 0 && !said.some((fact) => [...fact.who].some((one) => who.has(one)));
}

function isSaidOfSame({ word, who }: Attributed, facts: readonly Attributed[]): boolean {
  return facts.some(
    (fact) => fact.word.concepts[0] === word.concepts[0] && [...fact.who].some((one) => who.has(one)),
  );
}

/** Whether a deed that a column tells of without saying whose ("It offers") is said of the other one. */
function isTaken(
  { word, who, isDeed }: Attributed,
  facts: readonly Attributed[],
  column: Who | null,
): boolean {
  if (!isDeed || column === null || who.has(column)) return false;
  const alike = facts.filter((fact) => fact.word.concepts[0] === word.concepts[0]);
  return alike.length > 0 && alike.every((fact) => fact.who.size === 0);
}

function actingIn(marks: readonly Mark[]): Set<Who> {
  return new Set(marks.flatMap((mark) => (mark.type === 'party' && mark.role !== 'owns' ? [mark.who] : [])));
}

/** Who has to be named again: whoever acts, and AWS in any case ("a list of AWS"); "your" may go as "the" comes. */
function namedIn(marks: readonly Mark[]): Set<Who> {
  return new Set(
    marks.flatMap((mark) =>
      mark.type === 'party' && (mark.who === 'aws' || mark.role === 'acts' || mark.role === 'isUpTo')
        ? [mark.who]
        : [],
    ),
  );
}

function partiesIn(marks: readonly Mark[]): Set<Who> {
  return new Set(marks.flatMap((mark) => (mark.type === 'party' ? [mark.who] : [])));
}
