import type { Checkup, Finding } from '../contract/checkup.js';
import type { Checked } from './checked.js';

/**
 * Does every checkup, all at once; gives what they found in the order of the checkups. Never rejects: what takes too long, or
 * fails in a way that it did not foresee, is a finding like any other and stops no other.
 */
export function runCheckups(checkups: readonly Checkup[]): Promise<Checked[]> {
  return Promise.all(checkups.map(async (checkup) => ({ name: checkup.name, ...(await runOne(checkup)) })));
}

async function runOne({ timeout, check }: Checkup): Promise<Finding> {
  const late = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<Finding>((resolve) => {
    timer = setTimeout(() => {
      resolve({
        state: 'wrong',
        text: `No answer within ${timeout / 1_000} s. See that this machine can get there (firewall, proxy, DNS), and try again.`,
      });
      late.abort();
    }, timeout);
  });
  try {
    return await Promise.race([check(late.signal), tooLate]);
  } catch (error) {
    return { state: 'wrong', text: `This could not be checked (${codeOf(error)}). Please report it.` };
  } finally {
    clearTimeout(timer);
  }
}

/** The message may hold anything, a token too. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const { code } = error as NodeJS.ErrnoException;
  return typeof code === 'string' ? code : error.name;
}
