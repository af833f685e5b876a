import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { LOCALES } from '../../src/contract/locale.js';

/** A question as tests/questions/ has it, as far as this needs it. */
export interface ParityQuestion {
  readonly ask: string;
  readonly kind: string;
  readonly locale: string;
}

/** Questions of every kind, and how many of each file in one language. */
const FILES = { kinds: 18, 'yes-no': 9, contested: 9, who: 9, 'out-of-scope': 9, hostile: 4 };

/** Some hundred questions in both languages, each of which stands alone. */
export async function parityQuestions(): Promise<ParityQuestion[]> {
  const files = await Promise.all(
    Object.entries(FILES).map(async ([name, most]) => {
      const file = new URL(`../questions/development/${name}.c.yaml`, import.meta.url);
      const questions: ParityQuestion[] = parse(await readFile(file, 'utf8'));
      const alone = questions.filter(({ ask }) => typeof ask === 'string');
      return LOCALES.flatMap((locale) => alone.filter((one) => one.locale === locale).slice(0, most));
    }),
  );
  return files.flat();
}
