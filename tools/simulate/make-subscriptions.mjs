const TIMES = ['00:00', '02:30', '23:59', '09:00', '01:00', '02:00', '03:00', '23:30', '00:30', '12:00'];
const DAYS = [[1, 2, 3, 4, 5, 6, 7], [1, 2, 3, 4, 5], [6, 7], [1, 2, 3, 4, 5, 6, 7], [7], [1, 3, 5]];

/** At least one for each zone, in several workspaces on two platforms; times on which clocks change come often. */
export function makeSubscriptions(count, zones, dice) {
  const pick = (some) => some[Math.floor(dice() * some.length)];
  return Array.from({ length: Math.max(count, zones.length) }, (_, n) => {
    const time =
      dice() < 0.7 ? pick(TIMES) : new Date(Math.floor(dice() * 1440) * 60_000).toISOString().slice(11, 16);
    return {
      address: `${n % 3 === 0 ? 'teams' : 'slack'}:T${n % 97}:C${n}`,
      by: null,
      time,
      zone: zones[n % zones.length],
      locale: n % 2 === 0 ? 'nl' : 'en',
      days: pick(DAYS),
      holidays: null,
      resumes: dice() < 0.02 ? `2027-0${1 + Math.floor(dice() * 9)}-15` : null,
    };
  });
}
