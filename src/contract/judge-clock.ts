import type { Finding } from './checkup.js';

/** From how many seconds on two clocks are too far apart to leave, and to work: Slack's requests are refused after 300. */
const ODD = 60;
const BROKEN = 300;

/**
 * Holds this machine's clock against the `Date` of an answer that arrived at `now`, in milliseconds since the epoch. It knows
 * whole seconds only, and the answer's way is in it, which matters to neither limit.
 * https://docs.slack.dev/authentication/verifying-requests-from-slack
 */
export function judgeClock(whose: string, date: string | null | undefined, now: number): Finding {
  const theirs = Date.parse(date ?? '');
  if (Number.isNaN(theirs)) return { state: 'warning', text: `${whose} did not say what time it is there.` };
  const seconds = Math.round((now - theirs) / 1_000);
  const apart = Math.abs(seconds);
  if (apart <= ODD) return { state: 'ok', text: `The clock agrees with ${whose}’s.` };
  const told = `The clock is ${apart} s ${seconds > 0 ? 'ahead of' : 'behind'} ${whose}’s`;
  const remedy = 'Have the machine keep its time by NTP (timedatectl set-ntp true).';
  return apart > BROKEN
    ? { state: 'wrong', text: `${told}: what comes from there is refused. ${remedy}` }
    : { state: 'warning', text: `${told}; from ${BROKEN} s on requests are refused. ${remedy}` };
}
