import { expect, it } from '@jest/globals';
import type { SettingsStormReport } from './settings-storm/run-settings-storm.js';
import { settingsOnLowdb, settingsOnPostgres } from './settings-storm/start-settings-storm.js';

const { SOAK_KILLS = 500, SOAK_SEED = 1 } = process.env;
const settings = { kills: Math.ceil(Number(SOAK_KILLS) / 2), ofEach: 50, seed: Number(SOAK_SEED) };

it('three processes on PostgreSQL keep what somebody was told is settled, over half of the kills', async () => {
  report('PostgreSQL', await settingsOnPostgres(settings));
}, 7_200_000);

it('one process on lowdb keeps what somebody was told is settled, over the other half', async () => {
  report('lowdb', await settingsOnLowdb(settings));
}, 7_200_000);

function report(store: string, { kills, heard, lost }: SettingsStormReport): void {
  const { told, acknowledged, refused, nothing } = heard;
  process.stdout.write(
    `${store}: ${kills} kills; ${told} settings that somebody was told of, ${lost.length} of them lost; ` +
      `${nothing} cut off, ${refused} refused, ${acknowledged} without a word\n`,
  );
  expect(lost).toEqual([]);
  expect(told).toBeGreaterThan(kills);
}
