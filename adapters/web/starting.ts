/** Replied, with 503, until Demarc has started. */
export const STARTING = { error: 'Demarc is still starting. Try again in a moment.' };
