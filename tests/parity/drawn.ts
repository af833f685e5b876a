/** What somebody learns from an answer, whichever platform drew it. */
export interface Drawn {
  /** Who carries it: in Slack by the sign beside the verdict, in Teams by its words; null where there is none. */
  readonly party: string | null;
  /** Verdict and title, or the title alone. */
  readonly head: readonly string[];
  /** Links with what they are called, and when their page was last checked. */
  readonly sources: readonly string[];
  /** The questions that buttons ask. */
  readonly suggestions: readonly string[];
}

/** Everything in a value that has such a `type`, in the order in which it is drawn. */
export function ofType(value: unknown, type: string): Record<string, unknown>[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'type' in value && value.type === type ? [value as Record<string, unknown>] : [];
  return [...own, ...Object.values(value).flatMap((inner) => ofType(inner, type))];
}
