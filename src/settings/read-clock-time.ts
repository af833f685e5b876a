/**
 * Reads a time of day: "9", "9:00", "09.30", "@9", "9am", "12:15pm", "9u30", "9uur". Gives "09:00", or undefined for
 * anything else.
 */
export function readClockTime(word: string): string | undefined {
  const read = /^@?(\d{1,2})(?:[:.hu](\d{2}))?(am|pm|h|u|uur)?$/i.exec(word);
  if (!read) return undefined;
  const half = read[3]?.toLowerCase();
  const shown = Number(read[1]);
  const twelve = half === 'am' || half === 'pm';
  if (twelve && (shown < 1 || shown > 12)) return undefined;
  const hour = twelve ? (shown % 12) + (half === 'pm' ? 12 : 0) : shown;
  const minute = Number(read[2] ?? 0);
  if (hour > 23 || minute > 59) return undefined;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
