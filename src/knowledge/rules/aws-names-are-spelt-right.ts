import { everyText } from '../every-text.js';
import type { RawKnowledge } from '../raw-knowledge.js';
import type { Rule } from '../rule.js';

/** Names of AWS that have no entry but stand in its texts; AWS's own spelling. */
const MORE_NAMES = [
  'PrivateLink',
  'CloudShell',
  'CodeCommit',
  'CodeDeploy',
  'FreeRTOS',
  'GovCloud',
  'PartiQL',
];

/** Words of AWS's names that are not AWS's own: "api" may be the name of a log. */
const ORDINARY: ReadonlySet<string> = new Set(['API']);

/** A word that stands alone: no piece of an address, of a path or of the name of a setting ("rds-ca-rsa2048-g1"). */
const WORD = /(?<![\w.:/-])(?:[A-Za-z][A-Za-z0-9]*(?![\w:/-]|\.\w)|[A-Za-z]*[A-Z][A-Za-z0-9]*(?=-))/g;

/** AWS's names are written as AWS writes them: CloudTrail, not Cloudtrail; Amazon EC2, not AWS EC2. */
export const awsNamesAreSpeltRight: Rule = {
  name: 'AWS names are spelt right',
  check(knowledge) {
    const names = serviceNames(knowledge);
    const words = capitalisedWords([...names, ...MORE_NAMES]);
    const families = new Map(names.flatMap(wrongFamily));
    const wrong = new RegExp(`\\b(?:${[...families.keys()].map(escaped).join('|')})\\b(?! [A-Z])`, 'g');
    return everyText(knowledge).flatMap(({ place, path, text }) => {
      const found = [
        ...[...text.matchAll(WORD)].flatMap(([word]) => {
          const right = words.get(word.toLowerCase());
          return right === undefined || right === word ? [] : [[word, right] as const];
        }),
        ...[...text.matchAll(wrong)].map(([name]) => [name, families.get(name) ?? ''] as const),
      ];
      return found.map(([name, right]) => ({
        file: place.file,
        line: place.lineOf(path),
        message: `"${name}" is not how AWS writes it: write "${right}"`,
      }));
    });
  },
};

/** "Amazon RDS", "AWS Lambda": without what stands in brackets or behind a slash. */
function serviceNames({ services }: RawKnowledge): string[] {
  const all = services.flatMap(({ data }) => [data.name, ...data.variants.map((variant) => variant.name)]);
  return [...new Set(all.map((name) => name.replace(/\s*[(/].*$/, '')))];
}

/** Words whose capitals are their spelling (CloudTrail, IAM), by their lower case. */
function capitalisedWords(names: readonly string[]): ReadonlyMap<string, string> {
  const words = names.flatMap((name) => name.match(/[A-Za-z][A-Za-z0-9]*/g) ?? []);
  return new Map(
    words
      .filter((word) => /.[A-Z]|[A-Z]\d/.test(word) && !ORDINARY.has(word))
      .map((word) => [word.toLowerCase(), word]),
  );
}

/** "AWS EC2" for "Amazon EC2" and the other way round. */
function wrongFamily(name: string): [string, string][] {
  if (name.startsWith('Amazon ')) return [[name.replace('Amazon', 'AWS'), name]];
  if (name.startsWith('AWS ')) return [[name.replace('AWS', 'Amazon'), name]];
  return [];
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
