/**
 * Reads an IANA time zone ("Europe/Amsterdam", "utc"), in any case. Where Intl would put a zone's former name in place of
 * the one that was given ("Asia/Calcutta" for "Asia/Kolkata"), the given one stays. Undefined for anything else, a bare
 * "Amsterdam" and an offset such as "+02:00" included.
 */
export function readTimeZone(name: string): string | undefined {
  if (!/^(UTC|GMT|[A-Za-z]+(\/[A-Za-z_+\-\d]+){1,2})$/i.test(name)) return undefined;
  try {
    const { timeZone } = new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions();
    return timeZone.toLowerCase() === name.toLowerCase() ? timeZone : capitalised(name);
  } catch {
    return undefined;
  }
}

function capitalised(name: string): string {
  const words = name.toLowerCase().replace(/(^|[/_-])[a-z]/g, (first) => first.toUpperCase());
  return words.replace(/^(Us|Gmt|Utc)\b/, (region) => region.toUpperCase());
}
