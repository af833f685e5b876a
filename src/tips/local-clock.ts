const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * What a clock on the wall of a time zone shows at an instant (milliseconds since the epoch), written as the instant at
 * which a clock in UTC shows the same. Intl knows the zones, by their old names and their new ones alike. Throws
 * RangeError for a zone that this machine does not know.
 */
export function localClock(zone: string, instant: number): number {
  const [month, day, year, hour, minute, second] = format(zone).format(instant).split(/\D+/).map(Number);
  const shown = Date.UTC(year as number, (month as number) - 1, day, hour, minute, second);
  return shown + (((instant % 1_000) + 1_000) % 1_000);
}

/** Building a format costs a hundred times what using it does. There are a few hundred zones at most. */
function format(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  formats.set(zone, made);
  return made;
}
