import type { Config } from './config.js';
import type { Platform } from './contract/platform.js';

/** Tells on standard output where Demarc listens, and what to ask first. `metrics` is the address of those. */
export function sayHello(
  address: string,
  { playground }: Config,
  platforms: readonly Platform[],
  metrics: string | undefined,
): void {
  const lines = [
    `Demarc listens on ${address} for ${platforms.map((platform) => platform.name).join(', ')}.`,
  ];
  if (metrics !== undefined) lines.push(`Metrics are at ${metrics}.`);
  if (playground) {
    lines.push(
      'Open that address and ask, for example:',
      '  do we need to patch aurora ourselves?',
      '  wie maakt back-ups van DynamoDB?',
      '  compare EC2 and Lambda',
    );
  }
  process.stdout.write(`${lines.join('\n')}\n`);
}
