const WEEKDAYS = [1, 2, 3, 4, 5];
const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];
/** Names are whole: "dos" is an attack, not a row of Thursdays ("do" in Dutch). */
const SETS: readonly (readonly [RegExp, readonly number[]])[] = [
  [/^(weekday|workday|werkdag|weekdag)(s|en)?$/, WEEKDAYS],
  [/^(daily|dagelijks|everyday|day|dag)$/, EVERY_DAY],
  [/^(ma|maandag|mon|mondays?)$/, [1]],
  [/^(di|dinsdag|tue|tues|tuesdays?)$/, [2]],
  [/^(wo|woensdag|wed|wednesdays?)$/, [3]],
  [/^(do|donderdag|thu|thur|thurs|thursdays?)$/, [4]],
  [/^(vr|vrijdag|fri|fridays?)$/, [5]],
  [/^(za|zaterdag|sat|saturdays?)$/, [6]],
  [/^(zo|zondag|sun|sundays?)$/, [7]],
];

/** Reads days of the week by one word, in English or Dutch: 1 (Monday) to 7 (Sunday), rising. */
export function readDays(word: string): readonly number[] | undefined {
  const lower = word.toLowerCase();
  return SETS.find(([name]) => name.test(lower))?.[1];
}
