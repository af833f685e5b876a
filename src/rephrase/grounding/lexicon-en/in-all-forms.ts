/** Forms of verbs that no rule of spelling yields, each line beginning with the verb itself. */
const IRREGULAR = new Map(
  `
  become became becomes, begin began begun, bind bound, break broke broken, bring brought, build built, buy bought,
  choose chose chosen, come came, cut, deal dealt, do did done does, draw drew drawn, fall fell fallen, find found,
  forget forgot forgotten, freeze froze frozen, get got gotten, give gave given, go goes went gone, grow grew grown,
  hang hung, have has had having, hide hid hidden, hold held, keep kept, know knew known, lay laid, lead led,
  leave left leaving, lend lent, let, lie lay lain lying, lose lost, make made making, mean meant, meet met, pay paid,
  put, read, ring rang rung, rise rose risen, run ran running, say said, see saw seen, seek sought, sell sold,
  send sent, set, show shown, shrink shrank shrunk, shut, sit sat, speak spoke spoken, spend spent, split, spread,
  stand stood, steal stole stolen, stick stuck, take took taken taking, teach taught, tear tore torn, tell told,
  think thought, throw threw thrown, understand understood, undertake undertook undertaken, undo undid undone undoes,
  wear wore worn, win won, withdraw withdrew withdrawn, withstand withstood, write wrote written writing,
  oversee oversaw overseen, overwrite overwrote overwritten, rebuild rebuilt, rewrite rewrote rewritten,
  uphold upheld, withhold withheld, foresee foresaw foreseen
  `
    .trim()
    .split(/\s*,\s*/)
    .map((line) => line.split(' '))
    .map(([verb = '', ...forms]) => [verb, forms] as const),
);

/** An entry with all forms of its first word, which is where English verbs inflect ("take over, took over"). */
export function inAllForms(entry: string): string[] {
  const [verb = '', ...rest] = entry.split(' ');
  if (!/^[a-z]+$/.test(verb)) return [entry];
  return [...new Set([verb, ...(IRREGULAR.get(verb) ?? []), ...regular(verb)])].map((form) =>
    [form, ...rest].join(' '),
  );
}

function regular(verb: string): string[] {
  if (/[^aeiou]y$/.test(verb)) return ['ies', 'ied', 'ying'].map((end) => verb.slice(0, -1) + end);
  if (/e$/.test(verb)) return [`${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`, `${verb}ing`];
  return [/(?:s|x|z|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`, `${verb}ed`, `${verb}ing`];
}
