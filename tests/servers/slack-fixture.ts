import { readFileSync } from 'node:fs';

/** A recorded shape of what Slack sends, from tests/fixtures/slack; `change` may alter it before it is used. */
// biome-ignore lint/suspicious/noExplicitAny: a fixture is whatever Slack sends
export function slackFixture(name: string, change: (fixture: any) => void = () => {}): any {
  const fixture = JSON.parse(
    readFileSync(new URL(`../fixtures/slack/${name}.json`, import.meta.url), 'utf8'),
  );
  change(fixture);
  return fixture;
}
