import { readdirSync } from 'node:fs';
import { mutate } from './mutate.js';
import { slackFixture } from './slack-fixture.js';
import type { SlackServer } from './slack-server.js';

/** A delivery that is spoilt in one way. */
export interface SpoiltDelivery {
  /** Which one it is, for whoever looks for it: `app-mention 17`. */
  readonly name: string;
  readonly delivery: object;
}

/** The names of all recorded deliveries. */
export const SLACK_FIXTURES: readonly string[] = readdirSync('tests/fixtures/slack').map((file) =>
  file.replace('.json', ''),
);

/**
 * Every recorded delivery in so many spoilt ways, each in a conversation of its own and with ids of its own before it was
 * spoilt, so that none is passed over as one that came before.
 */
export function spoiltDeliveries(slack: SlackServer, ways: number): SpoiltDelivery[] {
  return SLACK_FIXTURES.flatMap((fixture) =>
    Array.from({ length: ways }, (_, seed) => {
      const direct = `D0${fixture.toUpperCase().replaceAll('-', '')}${seed}`;
      slack.world.addChannel({ id: direct, kind: 'im', user: 'U0ANNA' });
      const micros = String(seed).padStart(6, '0');
      const own = JSON.stringify(slack.stamp(slackFixture(fixture)))
        .replace(/"(Ev\w+)"/g, `"$1${seed}"`)
        .replaceAll('D0ANNA', direct)
        .replace(
          /"(17640\d{5})\.\d{3}(\d{3})"/g,
          (_all, at: string, end: string) => `"${at}.${micros.slice(3)}${end}"`,
        );
      return { name: `${fixture} ${seed}`, delivery: mutate(JSON.parse(own), seed) as object };
    }),
  );
}
