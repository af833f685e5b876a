import type { Checkup } from '../../contract/checkup.js';

/** The oldest Node on which Demarc runs, as package.json has it. */
const OLDEST = [20, 9] as const;

/** Whether this Node is new enough. `version`: as in `process.versions.node`. */
export function nodeCheckup(version: string): Checkup {
  return {
    name: 'Node',
    timeout: 1_000,
    async check() {
      const [major = 0, minor = 0] = version.split('.').map(Number);
      if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]))
        return { state: 'ok', text: `Version ${version}.` };
      return {
        state: 'wrong',
        text: `Version ${version} is too old: install Node ${OLDEST.join('.')} or newer.`,
      };
    },
  };
}
