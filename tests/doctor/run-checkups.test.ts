import { describe, expect, it } from '@jest/globals';
import type { Checkup } from '../../src/contract/checkup.js';
import { formatChecked } from '../../src/doctor/format-checked.js';
import { hasColours } from '../../src/doctor/has-colours.js';
import { runCheckups } from '../../src/doctor/run-checkups.js';

const fine: Checkup = { name: 'fine', timeout: 5_000, check: async () => ({ state: 'ok', text: 'Well.' }) };

describe('checkups', () => {
  it('are done at once: two that wait for each other both end', async () => {
    let meet = () => {};
    const met = new Promise<void>((resolve) => {
      meet = resolve;
    });
    const waits: Checkup = {
      ...fine,
      name: 'waits',
      check: () => met.then(() => fine.check(AbortSignal.abort())),
    };
    const comes: Checkup = {
      ...fine,
      name: 'comes',
      async check(signal) {
        meet();
        return fine.check(signal);
      },
    };
    expect(await runCheckups([waits, comes])).toEqual([
      { name: 'waits', state: 'ok', text: 'Well.' },
      { name: 'comes', state: 'ok', text: 'Well.' },
    ]);
  });

  it('that take too long or fail are findings, and stop no other', async () => {
    let aborted = false;
    const never: Checkup = {
      name: 'never',
      timeout: 20,
      check: (signal) =>
        new Promise(() => {
          signal.addEventListener('abort', () => {
            aborted = true;
          });
        }),
    };
    const fails: Checkup = {
      ...fine,
      name: 'fails',
      check: () => Promise.reject(Object.assign(new Error('xoxb-a-secret'), { code: 'EODD' })),
    };
    const throws: Checkup = {
      ...fine,
      name: 'throws',
      check: () => {
        throw new TypeError('xoxb-a-secret');
      },
    };
    const report = await runCheckups([never, fails, throws, fine]);
    expect(report).toEqual([
      { name: 'never', state: 'wrong', text: expect.stringMatching(/^No answer within 0.02 s\. .*firewall/) },
      { name: 'fails', state: 'wrong', text: 'This could not be checked (EODD). Please report it.' },
      { name: 'throws', state: 'wrong', text: 'This could not be checked (TypeError). Please report it.' },
      { name: 'fine', state: 'ok', text: 'Well.' },
    ]);
    expect(aborted).toBe(true);
  });
});

describe('the report', () => {
  it('has a line for each, begun by a word, and adds up', () => {
    const report = [
      { name: 'a', state: 'ok', text: 'Well.' },
      { name: 'long name', state: 'wrong', text: 'Mend it.' },
    ] as const;
    expect(formatChecked(report, false)).toBe(
      'ok       a          Well.\nwrong    long name  Mend it.\n\n1 wrong, 0 to look at, 1 ok\n',
    );
    expect(formatChecked(report, true)).toContain('\u001b[31mwrong  \u001b[0m  long name');
  });

  it('lets nothing that another machine said begin a line or command the terminal', () => {
    const text = 'in \u001b[2JAcme\nok  all is well\u2028\u009b31m\u0007';
    const [line, ...rest] = formatChecked([{ name: 'a', state: 'ok', text }], false).split('\n');
    expect(line).toBe('ok       a  in Acme ok  all is well ');
    expect(rest).toHaveLength(3);
  });

  it('is coloured on a terminal only, and not where colours are unwanted', () => {
    expect(hasColours({ isTTY: true }, {})).toBe(true);
    expect(hasColours({}, {})).toBe(false);
    expect(hasColours({ isTTY: true }, { NO_COLOR: '1' })).toBe(false);
    expect(hasColours({ isTTY: true }, { TERM: 'dumb' })).toBe(false);
  });
});
