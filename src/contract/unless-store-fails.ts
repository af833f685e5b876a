import { StoreError } from './errors.js';

/**
 * What the store gave, or undefined where it failed, which `tell` hears of: whoever waits for an answer gets one all the same.
 * Any other failure is passed on.
 */
export function unlessStoreFails<T>(
  asked: Promise<T>,
  tell: (error: StoreError) => void,
): Promise<T | undefined> {
  return asked.catch((error: unknown) => {
    if (!(error instanceof StoreError)) throw error;
    tell(error);
    return undefined;
  });
}
