import { parseArgs } from 'node:util';
import { LOCALES, type Locale } from '../../src/contract/locale.js';
import { EXPORT_FORMATS, type ExportFormat, type ExportWish } from '../../src/contract/stack-export.js';

/** What the command line was called with. */
export interface Options {
  /** Undefined: a conversation. */
  readonly question: string | undefined;
  readonly jsonl: boolean;
  readonly help: boolean;
  readonly explain: boolean;
  readonly reword: boolean;
  /** Undefined: recognised from each question. */
  readonly locale: Locale | undefined;
  readonly stack: StackOptions | undefined;
}

/** A stack that is to be exported, to a file or, without one, to standard output. */
export interface StackOptions {
  readonly wish: ExportWish;
  readonly output: string | undefined;
}

const THEMES = ['light', 'dark'] as const;

/** Reads the words behind the command, or says in a sentence what is wrong with them. */
export function readOptions(args: readonly string[]): Options | string {
  let values: ReturnType<typeof parse>['values'];
  let positionals: readonly string[];
  try {
    ({ values, positionals } = parse(args));
  } catch {
    return 'That option is not known.';
  }
  const language = values.lang ?? values.locale;
  const locale = LOCALES.find((one) => one === language);
  if (language !== undefined && !locale)
    return `--${values.lang === undefined ? 'locale' : 'lang'} must be one of ${LOCALES.join(', ')}.`;
  const question = positionals.length > 0 ? positionals.join(' ') : undefined;
  if (values.jsonl && question !== undefined)
    return 'With --jsonl the questions come from standard input, not as words.';
  const stack = readStack(values, question, locale);
  if (typeof stack === 'string') return stack;
  return {
    question,
    jsonl: values.jsonl === true,
    help: values.help === true,
    explain: values.explain === true,
    reword: values.reword === true,
    locale,
    stack,
  };
}

function parse(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      jsonl: { type: 'boolean' },
      locale: { type: 'string' },
      lang: { type: 'string' },
      explain: { type: 'boolean' },
      reword: { type: 'boolean' },
      stack: { type: 'string' },
      format: { type: 'string' },
      theme: { type: 'string' },
      output: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
}

function readStack(
  values: ReturnType<typeof parse>['values'],
  question: string | undefined,
  locale: Locale = 'en',
): StackOptions | string | undefined {
  const { stack, output } = values;
  if (stack === undefined) {
    const stray = (['format', 'theme', 'output'] as const).find((one) => values[one] !== undefined);
    return stray && `--${stray} belongs to --stack.`;
  }
  if (question !== undefined)
    return 'With --stack there is no question: put commas between the services and no spaces, or all in quotes.';
  if (values.jsonl || values.explain || values.reword)
    return '--stack writes one file: leave out --jsonl, --explain and --reword.';
  const format = readFormat(values.format, output);
  if (format === undefined) return `--format must be one of ${EXPORT_FORMATS.join(', ')}.`;
  const theme = THEMES.find((one) => one === (values.theme ?? 'light'));
  if (theme === undefined) return `--theme must be one of ${THEMES.join(', ')}.`;
  const services = stack
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  return { wish: { services, format, locale, theme }, output };
}

/** What was asked for, or else what the file's name ends in, or else what reads well in a terminal. */
function readFormat(format: string | undefined, output: string | undefined): ExportFormat | undefined {
  if (format !== undefined) return EXPORT_FORMATS.find((one) => one === format);
  return EXPORT_FORMATS.find((one) => output?.toLowerCase().endsWith(`.${one}`)) ?? 'md';
}
