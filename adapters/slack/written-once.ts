/**
 * Writes an object as `write` does, and from the second time on remembers how: a message to a question that people ask over
 * and over is the same object, any other is seen once. Whoever gives an object leaves it as it is.
 */
export function writtenOnce<Value extends object, Written>(
  write: (value: Value) => Written,
): (value: Value) => Written {
  const known = new WeakMap<Value, Written | null>();
  return (value) => {
    const remembered = known.get(value);
    if (remembered) return remembered;
    const written = write(value);
    known.set(value, remembered === undefined ? null : written);
    return written;
  };
}
