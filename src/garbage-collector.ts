import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * Gives a function that has V8 collect all garbage at once, some hundredths of a second. V8 hands it out only while a flag is set; the
 * flag is taken back, because V8 takes no code cache that was made under others.
 */
export function garbageCollector(): () => void {
  setFlagsFromString('--expose-gc');
  try {
    return runInNewContext('gc') as () => void;
  } finally {
    setFlagsFromString('--no-expose-gc');
  }
}
