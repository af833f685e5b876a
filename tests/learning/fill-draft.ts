/** What a curator might find out, by what a TODO asks for; the first that fits is taken. */
const ANSWERS: readonly (readonly [RegExp, string])[] = [
  [/not-applicable/, 'shared'],
  [/documented or derived/, 'documented'],
  [/title of the page/, 'Security in Amazon Lightsail'],
  [/https:/, 'https://docs.aws.amazon.com/lightsail/latest/userguide/security.html'],
  [/the day/, '2026-11-23'],
  [/^AWS …$/, 'AWS offers it.'],
  [/^You …$/, 'You switch it on.'],
  [/^Je …$/, 'Je zet het aan.'],
  [/one of .*compute/, 'compute'],
  [/one of .*managed/, 'managed'],
  [/short name/, 'a-new-service'],
  [/own name/, 'Amazon Nieuw'],
  [/in lower case/, 'amazon nieuw'],
  [/topic that is meant/, 'data-backup'],
];

/** Completes a draft with plausible values, as a curator does after research; `topic` takes the place of an open key. */
export function fillDraft(yaml: string, topic = 'data-backup'): string {
  return yaml
    .replace(/^( +)TODO:$/gm, `$1${topic}:`)
    .replace(/\{ TODO: ("(?:[^"\\]|\\.)*") \}/g, (_, quoted: string) => {
      const asked = JSON.parse(quoted) as string;
      return JSON.stringify(ANSWERS.find(([about]) => about.test(asked))?.[1] ?? 'In words of our own');
    });
}
