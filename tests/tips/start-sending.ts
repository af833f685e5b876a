import type { LogFields } from '../../src/contract/log.js';
import type { Platform } from '../../src/contract/platform.js';
import { type Sending, type SendTipsParts, sendTips } from '../../src/tips/send-tips.js';

/** A line that was logged. */
export interface Logged extends LogFields {
  readonly level: string;
  readonly message: string;
}

/** Time that stands still until a test moves it. */
export interface Clock {
  now: number;
}

/** A sender whose clock and timer are a test's. */
export interface Started extends Sending {
  /** Moves the clock by so many milliseconds, then looks for what is due; settles with what that began. */
  tick(later?: number): Promise<void>;
  /** The same without waiting for what it began. */
  tickAndGoOn(later?: number): void;
  /** How often it wants to be called, in milliseconds. */
  readonly interval: number;
}

/** Starts sending over given parts; what it logs is added to `logged`. */
export function startSending(
  clock: Clock,
  parts: Pick<SendTipsParts, 'store' | 'knowledge' | 'metrics'> & { readonly platforms: readonly Platform[] },
  logged: Logged[] = [],
): Started {
  const line = (level: string) => (fields: LogFields, message: string) => {
    logged.push({ ...fields, level, message });
  };
  const log = { debug: line('debug'), info: line('info'), warn: line('warn'), error: line('error') };
  let run: (() => Promise<void>) | undefined;
  let interval = 0;
  const sending = sendTips({
    ...parts,
    now: () => clock.now,
    random: () => 0.5,
    log,
    every(milliseconds, started) {
      [interval, run] = [milliseconds, started];
      return () => {
        run = undefined;
      };
    },
  });
  const tick = async (later = 0) => {
    clock.now += later;
    await run?.();
  };
  return { ...sending, interval, tick, tickAndGoOn: (later) => void tick(later) };
}
