import type { Readable, Writable } from 'node:stream';
import type { Ask } from '../../src/contract/ask.js';
import type { Demarc } from '../../src/contract/demarc.js';
import { explanationText } from '../../src/contract/explanation-text.js';
import { plainText } from '../../src/contract/plain-text.js';
import type { Refine } from '../../src/contract/refine.js';
import { readOptions } from './read-options.js';
import { runConversation } from './run-conversation.js';
import { runExport } from './run-export.js';
import { runJsonl } from './run-jsonl.js';

const USAGE = `Usage: npm run ask -- ["a question"] [--lang en|nl] [--explain] [--reword] [--jsonl]
       npm run ask -- --stack alb,fargate,aurora,s3 [--format csv|md|svg|png] [--lang en|nl]
                      [--theme light|dark] [--output file]
  "a question"  answers it
  --jsonl       reads one question per line from standard input, plain text or
                {"id","text","conversation"?,"locale"?}, and writes one JSON object per line
  --explain     tells below each answer how the question was read, and why
  --reword      lets a language model word each answer anew, or read a question that was not
                understood, where that goes well; takes seconds, and a model that is switched on
  --stack       writes who does what on services that are run together: csv, a row for each task and
                service, to file; md, a table; svg or png, a picture. Without --format, as the name
                of the file says, or md
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
 * The command line. Gives the exit code: 0, 1 when a line of --jsonl was bad or a file could not be written, 2 when it was called
 * wrongly or asked for what there is not, such as a language model where none is on; nothing is answered then.
 */
export async function runCli(
  { ask, refine, exportStack }: Pick<Demarc, 'ask' | 'refine' | 'exportStack'>,
  args: readonly string[],
  { input, output, errors }: Streams,
): Promise<number> {
  const options = readOptions(args);
  if (typeof options === 'string') {
    errors.write(`${options}\n${USAGE}`);
    return 2;
  }
  const { question, jsonl, help, locale, explain, reword, stack } = options;
  if (help) {
    output.write(USAGE);
    return 0;
  }
  if (stack) return runExport(exportStack, stack, { output, errors });
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
