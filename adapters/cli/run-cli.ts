import type { Readable, Writable } from 'node:stream';
import { parseArgs } from 'node:util';
import type { Ask } from '../../src/contract/ask.js';
import type { Demarc } from '../../src/contract/demarc.js';
import { explanationText } from '../../src/contract/explanation-text.js';
import { LOCALES, type Locale } from '../../src/contract/locale.js';
import { plainText } from '../../src/contract/plain-text.js';
import type { Refine } from '../../src/contract/refine.js';
import { runConversation } from './run-conversation.js';
import { runJsonl } from './run-jsonl.js';

const USAGE = `Usage: npm run ask -- ["a question"] [--locale en|nl] [--explain] [--reword] [--jsonl]
  "a question"  answers it
  --jsonl       reads one question per line from standard input, plain text or
                {"id","text","conversation"?,"locale"?}, and writes one JSON object per line
  --explain     tells below each answer how the question was read, and why
  --reword      lets a language model word each answer anew, or read a question that was not
                understood, where that goes well; takes seconds, and a model that is switched on
  (nothing)     a conversation; "exit" ends it
`;

const NO_MODEL = `--reword needs a language model, and none is switched on. To switch one on, set DEMARC_REPHRASE=on and
OPENAI_MODEL, and what that model needs; or leave out --reword, and Demarc answers in its own words.
`;

interface Streams {
  readonly input: Readable;
  readonly output: Writable;
  readonly errors: Writable;
}

/**
 * The command line. Gives the exit code: 0, 1 when a line of --jsonl was bad, 2 when it was called wrongly or asked for a
 * language model where there is none; nothing is answered then.
 */
export async function runCli(
  { ask, refine }: Pick<Demarc, 'ask' | 'refine'>,
  args: readonly string[],
  { input, output, errors }: Streams,
): Promise<number> {
  const options = readOptions(args);
  if (typeof options === 'string') {
    errors.write(`${options}\n${USAGE}`);
    return 2;
  }
  const { question, jsonl, help, locale, explain, reword } = options;
  if (help) {
    output.write(USAGE);
    return 0;
  }
  if (reword && !refine) {
    errors.write(NO_MODEL);
    return 2;
  }
  const given = { ...(locale === undefined ? {} : { locale }), ...(explain ? { explain } : {}) };
  const best = reword && refine ? askTwice(ask, refine) : ask;
  const asked: Ask = (text, context) => best(text, { ...given, ...context });
  if (jsonl) {
    const bad = await runJsonl(asked, input, output);
    if (bad > 0) errors.write(`${bad} line(s) could not be answered; each has an "error" in the output.\n`);
    return bad > 0 ? 1 : 0;
  }
  if (question === undefined) {
    await runConversation(asked, input, output);
    return 0;
  }
  const answer = await asked(question, {});
  output.write(`${[plainText(answer), explanationText(answer)].filter(Boolean).join('\n\n')}\n`);
  return 0;
}

/** An `ask` that waits for second thoughts, and takes them where they are better. */
function askTwice(ask: Ask, refine: Refine): Ask {
  return async (question, context) => {
    const answer = await ask(question, context);
    return (await refine(question, answer, context)) ?? answer;
  };
}

function readOptions(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        jsonl: { type: 'boolean' },
        locale: { type: 'string' },
        explain: { type: 'boolean' },
        reword: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    const locale = LOCALES.find((one) => one === values.locale);
    if (values.locale !== undefined && !locale) return `--locale must be one of ${LOCALES.join(', ')}.`;
    const question = positionals.length > 0 ? positionals.join(' ') : undefined;
    if (values.jsonl && question !== undefined)
      return 'With --jsonl the questions come from standard input, not as words.';
    return {
      question,
      jsonl: values.jsonl === true,
      help: values.help === true,
      explain: values.explain === true,
      reword: values.reword === true,
      locale: locale as Locale | undefined,
    };
  } catch {
    return 'That option is not known.';
  }
}
