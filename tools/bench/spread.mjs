/** Least, median, 99th percentile and most of some numbers. */
export function spread(all) {
  const sorted = [...all].sort((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  return { least: sorted[0], median: at(0.5), p99: at(0.99), most: sorted.at(-1) };
}
