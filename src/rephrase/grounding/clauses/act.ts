/** Who acts, if that is AWS or the reader, and what is done: places of words. "You are responsible": no deed. */
export interface Act {
  readonly actor: number | undefined;
  readonly deeds: readonly number[];
}
