import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { config as readEnvFile } from 'dotenv';
import { readConfig } from '../config.js';
import { ConfigError, StoreError } from '../contract/errors.js';
import { isoDay } from '../iso-day.js';
import { buildKnowledge } from '../knowledge/build-knowledge.js';
import { readCheckedKnowledge } from '../knowledge/read-checked-knowledge.js';
import { runCommand } from '../knowledge/run-command.js';
import { readSecretFiles } from '../read-secret-files.js';
import { readPostgresFeedback } from '../store/read-postgres-feedback.js';
import { firstDay } from './first-day.js';
import { formatReview } from './format-review.js';
import type { Learned } from './learned.js';
import { liesInside } from './lies-inside.js';
import { nothingYet } from './nothing-yet.js';
import { readLearned } from './read-learned.js';
import { type ReviewOptions, readReviewOptions } from './read-review-options.js';
import { type Review, review } from './review.js';
import { writeDrafts } from './write-drafts.js';

const USAGE = `npm run review                           what could not be answered or was voted down, and drafts of what is missing
npm run review -- --top 20               how many gaps are shown (10)
npm run review -- --days 30              only what was asked or voted down in the last so many days
npm run review -- --drafts drafts        also writes each draft to a file of its own in that directory
npm run --silent review -- --json        the same for a program
`;

/** Where the knowledge base stands, from the repository's root. */
const KNOWLEDGE = 'knowledge';

const NOTHING: Review = { total: 0, entries: [] };

/** `npm run review`: for curators. Only reads the data directory, or the database. Exits 1 when something has to be mended, 2 when asked something else. */
async function main(args: readonly string[]): Promise<number> {
  const options = readReviewOptions(args);
  if ('problem' in options) return refuse(`${options.problem}\n\n${USAGE}`);
  if (options.help) return print(USAGE);
  if (options.drafts !== null && (await liesInside(options.drafts, KNOWLEDGE)))
    return refuse('A draft is no knowledge yet: choose a directory outside of knowledge/ for --drafts.\n');
  const { now, databaseUrl, directory, keepDays } = await readSettings();
  const textsSince = firstDay(now, keepDays);
  const learned = await (databaseUrl === undefined
    ? readLearned(directory, textsSince)
    : readPostgresFeedback(databaseUrl, textsSince));
  const hasLearned = learned.gaps.length + learned.votes.length > 0;
  const found = hasLearned ? await reviewAll(learned, options, now) : NOTHING;
  if (options.json) print(`${JSON.stringify(found, null, 2)}\n`);
  else if (found.total > 0) print(formatReview(found));
  else print(nothingYet(await whereOf(databaseUrl, directory), hasLearned ? options.days : null));
  return options.drafts === null ? 0 : keepDrafts(found, options.drafts);
}

async function reviewAll(learned: Learned, { top, days }: ReviewOptions, now: number): Promise<Review> {
  const { raw } = await readCheckedKnowledge(KNOWLEDGE, isoDay(now));
  const base = { raw, knowledge: buildKnowledge(raw) };
  return review(learned, base, { top, since: days === null ? null : firstDay(now, days) });
}

/** Only what the review needs of the configuration: it does not matter here whether Slack is set up. */
async function readSettings() {
  readEnvFile({ quiet: true });
  // biome-ignore lint/style/noProcessEnv: a program's start is where its environment is handed in.
  const { DATABASE_URL, DATABASE_URL_FILE, PGPASSWORD, PGPASSWORD_FILE, ...rest } = process.env;
  const { DEMARC_DATA, DEMARC_KEEP_TEXT_DAYS } = rest;
  const database = await readSecretFiles({ DATABASE_URL, DATABASE_URL_FILE, PGPASSWORD, PGPASSWORD_FILE });
  const { databaseUrl, dataDirectory, keepTextDays } = readConfig({
    ...database,
    DEMARC_DATA,
    DEMARC_KEEP_TEXT_DAYS,
  });
  return { now: Date.now(), databaseUrl, directory: resolve(dataDirectory), keepDays: keepTextDays };
}

/** Told on standard error, since standard output may be read by a program. */
async function keepDrafts({ entries }: Review, directory: string): Promise<number> {
  const drafts = entries.flatMap((entry) => entry.drafts);
  const kept = await writeDrafts(drafts, directory).catch(() => null);
  if (!kept) {
    process.stderr.write(`Cannot write to ${directory}: choose a directory in which you may make files.\n`);
    return 1;
  }
  const told = [
    `${kept.written.length} draft(s) written to ${directory}`,
    ...kept.left.map((file) => `left alone, since it is there already: ${file}`),
  ];
  process.stderr.write(`${told.join('\n')}\n`);
  return 0;
}

/** Where was looked, in words. */
async function whereOf(databaseUrl: string | undefined, directory: string): Promise<string> {
  if (databaseUrl !== undefined) return 'the database of DATABASE_URL';
  const exists = await stat(directory).catch(() => undefined);
  return exists ? directory : `${directory}, and there is no such directory`;
}

function print(text: string): 0 {
  process.stdout.write(text);
  return 0;
}

function refuse(text: string): 2 {
  process.stderr.write(text);
  return 2;
}

// Whoever reads the review may stop early, as `head` does; that is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});
await runCommand(async () => {
  try {
    return await main(process.argv.slice(2));
  } catch (error) {
    if (!(error instanceof StoreError || error instanceof ConfigError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 1;
  }
});
