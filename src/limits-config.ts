import { isIP } from 'node:net';
import { LOOPBACK } from './local-teams-config.js';

/** How often Demarc is there for one person, channel or address, and who may reach it at all. */
export interface LimitsConfig {
  /** Questions a minute of one person, and in one channel, on Slack and Teams; 0: no limit. */
  readonly perPerson: number;
  readonly perPlace: number;
  /** Requests a minute of one address to what anybody may open: the playground, the pages of an installation; 0: no limit. */
  readonly perAddress: number;
  /** How many proxies in front are believed when they say who asked. */
  readonly proxies: number;
}

/** Every address of the machine. */
const ALL = 'all';

type Get = (name: string) => string | undefined;

/** Reads the limits; what is wrong is added to `problems`. */
export function readLimitsConfig(get: Get, problems: string[]): LimitsConfig {
  const whole = (name: string, fallback: number, most: number) => {
    const value = Number(get(name) ?? fallback);
    if (!Number.isInteger(value) || value < 0 || value > most)
      problems.push(`${name} must be a whole number from 0 to ${most}; leave it out for ${fallback}.`);
    return value;
  };
  return {
    perPerson: whole('DEMARC_PERSON_PER_MINUTE', 30, 100_000),
    perPlace: whole('DEMARC_CHANNEL_PER_MINUTE', 120, 100_000),
    perAddress: whole('DEMARC_ADDRESS_PER_MINUTE', 240, 100_000),
    proxies: whole('DEMARC_TRUSTED_PROXIES', 0, 10),
  };
}

/**
 * The address to listen on; undefined: all of them. Where neither Slack nor Teams has to get in, that is this machine alone
 * unless the operator says otherwise; where authentication is off, nobody may say otherwise.
 */
export function readHost(
  get: Get,
  { isPlaygroundOnly, isOpen }: { readonly isPlaygroundOnly: boolean; readonly isOpen: boolean },
  problems: string[],
): string | undefined {
  const host = get('DEMARC_HOST');
  if (host !== undefined && host !== ALL && isIP(host) === 0)
    problems.push('DEMARC_HOST must be an address of this machine, such as 127.0.0.1, or the word "all".');
  if (isOpen && host !== undefined && host !== LOOPBACK)
    problems.push(
      `DEMARC_TEAMS_LOCAL=on switches authentication off, so Demarc listens on ${LOOPBACK} only: leave DEMARC_HOST out.`,
    );
  if (host === ALL) return undefined;
  return host ?? (isPlaygroundOnly || isOpen ? LOOPBACK : undefined);
}
