/** After its time a tip may come for so long: what the documentation promises. */
const CATCH_UP = 2 * 3_600_000;
/** A tip has to come when all was well for so long in one piece: twice the longest wait before another attempt. */
const WELL = 40 * 60_000;

/** When all is well a tip comes within this time, though an attempt may fail. */
const PROMPT = 5 * 60_000;

/**
 * Holds what arrived at one destination against what was expected. `spells` are the spans in which all was well, rising.
 * `stray`: it came at another time than within two hours of its own; `dawdled`: late though nothing was wrong.
 */
export function judge(expected, arrivals, spells, cursor = { at: 0 }) {
  const figures = {
    expected: 0,
    posted: 0,
    excused: 0,
    doubles: 0,
    misses: [],
    strays: 0,
    dawdled: 0,
    lateness: [],
  };
  let next = 0;
  for (const { day, at } of expected) {
    const until = at + CATCH_UP;
    while (next < arrivals.length && arrivals[next] < at) {
      figures.strays += 1;
      next += 1;
    }
    let came = 0;
    while (next < arrivals.length && arrivals[next] < until) {
      if (came === 0) {
        figures.lateness.push(arrivals[next] - at);
        if (arrivals[next] - at > PROMPT && isWhollyWell(spells, at, at + PROMPT, cursor))
          figures.dawdled += 1;
      }
      came += 1;
      next += 1;
    }
    figures.expected += 1;
    if (came > 0) figures.posted += 1;
    if (came > 1) figures.doubles += came - 1;
    if (came > 0) continue;
    if (wasWell(spells, at, until, cursor)) figures.misses.push({ day, at });
    else figures.excused += 1;
  }
  figures.strays += arrivals.length - next;
  return figures;
}

function wasWell(spells, from, to, cursor) {
  seek(spells, from, cursor);
  for (let n = cursor.at; n < spells.length && spells[n].begin < to; n += 1)
    if (Math.min(spells[n].end, to) - Math.max(spells[n].begin, from) >= WELL) return true;
  return false;
}

function isWhollyWell(spells, from, to, cursor) {
  seek(spells, from, cursor);
  const spell = spells[cursor.at];
  return spell !== undefined && spell.begin <= from && spell.end >= to;
}

/** Moves to the first spell that has not ended at an instant; instants mostly rise. */
function seek(spells, from, cursor) {
  if (cursor.at > 0 && spells[cursor.at - 1].end > from) cursor.at = 0;
  while (cursor.at < spells.length && spells[cursor.at].end <= from) cursor.at += 1;
}
