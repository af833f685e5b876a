import { beforeAll, describe, expect, it } from '@jest/globals';
import { PARTY } from '../../src/compose/phrases.js';
import type { VerdictParty } from '../../src/contract/answer.js';
import { LOCALES } from '../../src/contract/locale.js';
import type { PartyMark, Picture } from '../../src/contract/picture.js';
import type { Knowledge } from '../../src/knowledge/knowledge.js';
import { loadRealKnowledge } from '../load-real-knowledge.js';
import { everyPicture, type NamedPicture } from './every-picture.js';

/** What a picture says of one topic on one service; without a service it speaks of the model. */
interface Said extends PartyMark {
  readonly service: string | null;
  readonly topic: string;
  /** What it is called in the alternative text. */
  readonly name: string;
  /** Where in the alternative text it stands. */
  readonly alt: string;
}

describe.each(LOCALES)('what pictures say (%s)', (locale) => {
  let knowledge: Knowledge;
  let pictures: readonly NamedPicture[];
  beforeAll(async () => {
    [knowledge, pictures] = await Promise.all([loadRealKnowledge(), everyPicture(locale)]);
  });

  it('is the word of the party, and the verdict that the answer gives', () => {
    const wrong = pictures.flatMap(({ name, picture, verdicts }) => {
      const given = new Map(verdicts.map((one) => [`${one.service} ${one.topic}`, one.party]));
      return saidIn(picture)
        .filter(
          ({ service, topic, party, word }) =>
            word !== PARTY[locale][party] || given.get(`${service} ${topic}`) !== party,
        )
        .map(({ service, topic, party }) => ({ name, service, topic, party }));
    });
    expect(wrong).toEqual([]);
  });

  it('is what the cells of the service, or of its ways to be run, say', () => {
    let seen = 0;
    const wrong = pictures.flatMap(({ name, picture }) =>
      saidIn(picture).flatMap(({ service, topic, party }) => {
        if (service === null) return [];
        seen += 1;
        const expected = partyOf(service, topic, knowledge);
        return expected === party ? [] : [{ name, service, topic, party, expected }];
      }),
    );
    expect(wrong).toEqual([]);
    expect(seen).toBeGreaterThan(5_000);
  });

  it('stands in the alternative text under the same party', () => {
    const wrong = pictures.flatMap(({ name, picture }) =>
      saidIn(picture)
        .filter((said) => !listed(said.alt, said.word).includes(said.name))
        .map((said) => ({ name, said: said.name, word: said.word, alt: said.alt })),
    );
    expect(wrong).toEqual([]);
  });

  it('has a line only where AWS’s layers all lie below the customer’s', () => {
    const lines = new Set<string>();
    for (const { picture } of pictures) {
      if (picture.kind !== 'layers') continue;
      const { line, layers } = picture;
      const parties = layers.map(({ party }) => party);
      const [lastAws, firstOurs] = [parties.lastIndexOf('aws'), parties.indexOf('customer')];
      lines.add(line.type);
      if (line.type === 'one') expect([lastAws, firstOurs]).toEqual([line.at - 1, line.at]);
      if (line.type === 'between') {
        expect([lastAws, firstOurs]).toEqual([line.from - 1, line.to]);
        expect(line.to).toBeGreaterThan(line.from);
      }
      if (line.type === 'none') expect(Math.min(lastAws, firstOurs)).toBe(-1);
    }
    expect([...lines].sort()).toEqual(['between', 'none', 'one', 'several']);
  });
});

function saidIn(picture: Picture): Said[] {
  switch (picture.kind) {
    case 'layers':
    case 'model': {
      const service = picture.kind === 'layers' ? picture.service : null;
      return picture.layers.map(({ topic, name, note, party, word }) => ({
        service,
        topic,
        name: note ? `${name} (${note})` : name,
        party,
        word,
        alt: picture.alt,
      }));
    }
    case 'strip': {
      const { topic, alt } = picture;
      return picture.cells.map((cell) => ({ ...cell, topic, alt }));
    }
    case 'side-by-side':
    case 'matrix':
      return picture.rows.flatMap(({ topic, name, cells }) =>
        cells.map((cell, at) => {
          const { service } = picture.columns[at] as (typeof picture.columns)[number];
          return { ...cell, service, topic, name, alt: partOf(picture, at) };
        }),
      );
  }
}

/** The stretch of an alternative text that is about one column. */
function partOf(
  { alt, columns, subtitle }: Extract<Picture, { kind: 'matrix' | 'side-by-side' }>,
  at: number,
) {
  let from = alt.indexOf(subtitle.slice(1));
  let to = alt.length;
  for (const [n, { name }] of columns.entries()) {
    const start = alt.indexOf(`${name}. `, from);
    if (n <= at) from = start;
    if (n === at + 1) to = start;
  }
  return alt.slice(from, to);
}

/** The names behind a party's word, which stand up to the next sentence. */
function listed(alt: string, word: string): readonly string[] {
  const found = new RegExp(`(?:^|[.] )${word}: (.*?)[.](?= |$)`).exec(alt);
  return found?.[1]?.split(/; (?![^(]*\))/) ?? [];
}

/** The party by the cells alone: every way to run a service that a question may mean says the same, or it depends. */
function partyOf(id: string, topic: string, { services }: Knowledge): VerdictParty {
  const service = services.get(id);
  const variants = (service?.variants ?? []).flatMap((one) => services.get(one) ?? []);
  const common = service?.unnamed === 'depends' ? variants.filter((variant) => variant.common) : [];
  const ways = [...(common.length === 0 || service?.label ? [service] : []), ...common];
  const parties = ways.map((way) => way?.cells.get(topic)?.party as VerdictParty);
  const real = [...new Set(parties.filter((party) => party !== 'not-applicable'))];
  return real.length > 1 ? 'depends' : (real[0] ?? 'not-applicable');
}
