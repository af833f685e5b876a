/** How much is kept of what could not be answered and of what people think; the oldest goes. */
export const FEEDBACK_LIMITS = {
  gaps: 1_000,
  votes: 5_000,
  /** How many texts a gap keeps, the newest. */
  texts: 5,
} as const;
