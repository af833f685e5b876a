import { dutchVerbs } from './dutch-verbs.js';
import type { Mention } from './mention.js';

const OF_YOU = ['kunt', 'mag', 'moet', 'zou', 'wilt'];
const OF_AWS = ['kan', 'mag', 'moet', 'zou', 'wil'];
const PARTICLES = /^(.*) (aan|uit|in|op|over|af|bij|door|mee|terug|toe|vast|weg|na|om|rond|klaar)$/u;

/** "AWS kan de host patchen" of "AWS patcht de host": the clause with the modal of that number, its verb at the end. */
export function dutchInfinitive(
  text: string,
  { party, start, verbs }: Mention,
  modal: number,
): string | undefined {
  const [verb] = verbs;
  const row = verb && (party === 'aws' ? dutchVerbs.ofAws(verb.form) : dutchVerbs.ofYou(verb.form));
  if (!verb || !row || verb.start < start || dutchVerbs.infinitive(row[3])?.[0] !== row[0]) return undefined;
  if (/^(?:hebt|bent|kunt|mag|moet|wilt|hoeft)$/.test(row[0])) return undefined;
  const behind = text.slice(verb.end);
  const length = behind.search(
    /[,;.:(]| (?:en|of|maar|als|zodra|tenzij|voordat|die|dat|wat|waar|hoe|welke|om) /u,
  );
  const clause = length < 0 ? behind : behind.slice(0, length);
  const [, object, particle] = PARTICLES.exec(clause) ?? [];
  const said = particle === undefined ? `${clause} ${row[3]}` : `${object} ${particle}${row[3]}`;
  const word = (party === 'aws' ? OF_AWS : OF_YOU)[modal] as string;
  return `${text.slice(0, verb.start)}${word}${said}${behind.slice(clause.length)}`;
}
