const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Zones that change twice within so short a time would be misread; none does. */
const STEP = 6 * HOUR;

/**
 * When a subscription's tips ought to come, found in another way than Demarc does: the offsets that Intl names are looked
 * through for their changes, once for each zone, and times are laid over the stretches between them.
 */
export function createOracle(from, to) {
  const stretches = new Map();
  const ofZone = (zone) => {
    if (!stretches.has(zone)) stretches.set(zone, readStretches(zone, from - 3 * DAY, to + 3 * DAY));
    return stretches.get(zone);
  };
  return {
    /** The instants of all tips from `from` until `to`, rising, each with its local day. */
    expected({ zone, time, days, resumes }) {
      const found = [];
      const [hours, minutes] = time.split(':').map(Number);
      for (let midnight = Math.floor(from / DAY) * DAY - DAY; midnight < to + DAY; midnight += DAY) {
        const date = new Date(midnight);
        const day = date.toISOString().slice(0, 10);
        if (!days.includes(((date.getUTCDay() + 6) % 7) + 1) || (resumes !== null && day < resumes)) continue;
        const at = instantOf(ofZone(zone), midnight, midnight + hours * HOUR + minutes * 60_000);
        if (at !== undefined && at > from && at < to) found.push({ day, at });
      }
      return found;
    },
  };
}

/** The first instant at which the clock shows `shown`, or jumps over it; undefined where it shows nothing of that day. */
function instantOf(stretches, midnight, shown) {
  const near = stretches.filter(({ begin, end }) => begin < shown + 2 * DAY && end > shown - 2 * DAY);
  for (const { begin, end, offset } of near)
    if (shown >= begin + offset && shown < end + offset) return shown - offset;
  const isShown = near.some(
    ({ begin, end, offset }) => begin + offset < midnight + DAY && end + offset > midnight,
  );
  if (!isShown) return undefined;
  return near.find(({ begin, offset }) => begin + offset > shown)?.begin;
}

function readStretches(zone, from, to) {
  const format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
  const offsetAt = (instant) => {
    const [, sign, hours, minutes] = /GMT(?:([+-])(\d\d):(\d\d))?/.exec(format.format(instant)) ?? [];
    return sign === undefined ? 0 : Number(`${sign}1`) * (Number(hours) * HOUR + Number(minutes) * 60_000);
  };
  const found = [{ begin: from, end: to, offset: offsetAt(from) }];
  for (let at = from; at < to; at += STEP) {
    const last = found.at(-1);
    if (offsetAt(at + STEP) === last.offset) continue;
    let [early, late] = [at, at + STEP];
    while (late - early > 1_000) {
      const middle = Math.floor((early + late) / 2_000) * 1_000;
      if (offsetAt(middle) === last.offset) early = middle;
      else late = middle;
    }
    last.end = late;
    found.push({ begin: late, end: to, offset: offsetAt(late) });
  }
  return found;
}
