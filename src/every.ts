/** Runs now and every so many milliseconds, until what it gives is called. */
export function every(milliseconds: number, run: () => void | Promise<void>): () => void {
  void run();
  const timer = setInterval(run, milliseconds);
  return () => clearInterval(timer);
}
