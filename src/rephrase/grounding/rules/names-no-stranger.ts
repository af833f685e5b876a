import type { Mark } from '../marks.js';
import type { Rule } from '../told.js';

/**
 * Nobody speaks or acts but AWS, the reader, and whoever the facts let act: no "we", no "users" at the head of a sentence
 * where the reader stood, and nothing that is made out to be for AWS.
 */
export const namesNoStranger: Rule = {
  name: 'stranger',
  holds: ({ given, worded, facts, sentences }) =>
    [strangersIn, othersIn, headsIn, receiversIn].every((namedIn) => {
      const known = namedIn(
        given,
        facts.map(({ text }) => text),
      );
      const now = namedIn(
        worded,
        sentences.map(({ text }) => text),
      );
      return now.every((name) => timesIn(now, name) <= timesIn(known, name));
    }),
};

function timesIn(names: readonly string[], name: string): number {
  return names.filter((one) => one === name).length;
}

function strangersIn(marks: readonly Mark[]): string[] {
  return marks.flatMap((mark) => (mark.type === 'stranger' ? [mark.written.toLowerCase()] : []));
}

/** Other people, as they are spelt: "gebruikers" is not what "gebruikt" says. */
function othersIn(marks: readonly Mark[]): string[] {
  return marks.flatMap((mark) => (mark.type === 'content' && mark.other ? [mark.written.toLowerCase()] : []));
}

/** Other people that a sentence begins with: "gebruikers kiezen", and not "per gebruiker kies je". */
function headsIn(marks: readonly Mark[], texts: readonly string[]): string[] {
  const heads = texts
    .flatMap((text) => text.split(/(?<=[.!?;])\s+/))
    .map((text) => text.match(/\p{L}+/u)?.[0].toLowerCase() ?? '');
  return heads.filter((head) => othersIn(marks).includes(head));
}

function receiversIn(marks: readonly Mark[]): string[] {
  return marks.flatMap((mark) => (mark.type === 'party' && mark.role === 'gets' ? [mark.who] : []));
}
