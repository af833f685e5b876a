import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createMeasure, type Measure } from './layout/measure.js';
import { readAdvances } from './layout/read-advances.js';
import type { Weight } from './layout/shape.js';

/** The fonts that pictures are written in. */
export interface Fonts {
  readonly files: readonly string[];
  readonly measure: Measure;
}

const NAMES: Readonly<Record<Weight, string>> = { 400: '400Regular', 600: '600SemiBold', 700: '700Bold' };

/** Reads Inter as its npm package brings it. Rejects if that is not installed. */
export async function loadFonts(): Promise<Fonts> {
  const { resolve } = createRequire(import.meta.url);
  const fileOf = (weight: Weight) =>
    resolve(`@expo-google-fonts/inter/${NAMES[weight]}/Inter_${NAMES[weight]}.ttf`);
  const files = [fileOf(400), fileOf(600), fileOf(700)];
  const [regular, semibold, bold] = (await Promise.all(files.map((file) => readFile(file)))).map(
    readAdvances,
  );
  if (!regular || !semibold || !bold) throw new Error('a font is missing');
  return { files, measure: createMeasure({ 400: regular, 600: semibold, 700: bold }) };
}
