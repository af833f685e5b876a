import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { runCli } from '../../adapters/cli/run-cli.js';
import type { Ask } from '../../src/contract/ask.js';
import { LABELS } from '../../src/contract/labels.js';
import type { Refine } from '../../src/contract/refine.js';
import { demarcOf } from '../demarc-of.js';
import { createRealAsk } from '../load-real-knowledge.js';

let ask: Ask;
beforeAll(async () => {
  ask = await createRealAsk();
});

/** Runs the command line with `input` on standard input. */
async function run(args: readonly string[], input = '', asked = ask, refine: Refine | null = null) {
  const output = new PassThrough();
  const errors = new PassThrough();
  const written = Promise.all([text(output), text(errors)]);
  const code = await runCli(demarcOf(asked, { refine }), args, {
    input: Readable.from([input]),
    output,
    errors,
  });
  output.end();
  errors.end();
  const [out, err] = await written;
  return { code, out, err, lines: out.split('\n').filter(Boolean) };
}

describe('ask "a question"', () => {
  it('prints verdict, both halves and sources', async () => {
    const { code, out } = await run(['who patches EC2?']);
    expect(code).toBe(0);
    expect(out).toMatch(/^You\. Guest operating-system patching · Amazon EC2\nAWS: .+\nYou: /);
    expect(out).toMatch(
      /Sources:\n- https:\/\/docs\.aws\.amazon\.com\/.+checked \d{4}-\d{2}-\d{2}(, due for review)?\)/,
    );
  });

  it('obeys --locale', async () => {
    expect((await run(['--locale', 'nl', 'RDS patching'])).out).toMatch(/^Gedeeld\./);
  });

  it.each([[['--nonsense']], [['--locale', 'fr', 'x']], [['--jsonl', 'x']]])(
    'explains itself when called wrongly: %p',
    async (args) => {
      const { code, err, out } = await run(args);
      expect(code).toBe(2);
      expect(err).toContain('Usage: npm run ask');
      expect(out).toBe('');
    },
  );
});

describe('ask --explain', () => {
  it.each([
    [['--explain', 'who encyrpts S3?'], 'How this was read', '- Read as: encyrpts → encrypt', 'Sources:'],
    [
      ['wie versluetelt S3?', '--explain'],
      'Zo is het gelezen',
      '- Gelezen als: versluetelt → encrypt',
      'Bronnen:',
    ],
  ])('tells below the answer how the question was read: %p', async (args, title, line, sources) => {
    const { code, out } = await run(args);
    const [answer = '', explanation = '', ...more] = out.trimEnd().split('\n\n');
    expect(code).toBe(0);
    expect(answer).toContain(sources);
    expect(more).toEqual([]);
    const [first, ...lines] = explanation.split('\n');
    expect(first).toBe(`${title}:`);
    expect(lines).toContain(line);
    expect(lines.every((one) => /^- [^:]+: ./.test(one))).toBe(true);
  });

  it('tells nothing of the kind without it', async () => {
    const { out } = await run(['who encyrpts S3?']);
    const { out: explained } = await run(['--explain', 'who encyrpts S3?']);
    expect(out).not.toContain('How this was read');
    expect(explained.startsWith(out.trimEnd())).toBe(true);
  });

  it('explains each answer of a conversation', async () => {
    const { out } = await run(['--explain'], 'who backs up RDS?\nand DynamoDB?\nexit\n');
    expect(out.match(/How this was read:/g)).toHaveLength(2);
    expect(out).toContain('- Task: from earlier in the conversation');
  });

  it('drops control characters, which a terminal would obey', async () => {
    const typed = '\u0007enc\u001b[31myr\u009bpts\u202e\u200b → encrypt\r\n';
    const answer = await ask('who encrypts S3?', {});
    const asked: Ask = async () => ({ ...answer, explanation: [{ what: 'Read as', why: typed }] });
    const { out } = await run(['--explain', 'x'], '', asked);
    expect(out).toContain('\n- Read as: enc[31myrpts → encrypt\n');
    expect(out.replace(/\n/g, '')).not.toMatch(/\p{C}/u);
  });
});

describe('ask --jsonl', () => {
  it('explains the lines that ask for it, and no other', async () => {
    const { code, lines } = await run(
      ['--jsonl'],
      '{"text":"who encyrpts S3?","explain":true}\n{"text":"who encyrpts S3?","explain":false}\n{"text":"who encyrpts S3?"}\nwho encyrpts S3?\n{"text":"wie versluetelt S3?","explain":true}\n',
    );
    const answers = lines.map((line) => JSON.parse(line));
    expect(code).toBe(0);
    expect(answers.map((answer) => 'explanation' in answer)).toEqual([true, false, false, false, true]);
    expect(answers[0].explanation).toContainEqual({ what: 'Read as', why: 'encyrpts → encrypt' });
    expect(answers[4].explanation).toContainEqual({ what: 'Gelezen als', why: 'versluetelt → encrypt' });
    expect(answers[0].text).toBe(answers[2].text);
  });

  it('explains every line with --explain', async () => {
    const { lines } = await run(['--jsonl', '--explain'], 'who encyrpts S3?\n{"text":"who patches RDS?"}\n');
    const answers = lines.map((line) => JSON.parse(line));
    expect(answers.map((answer) => answer.explanation?.[0])).toEqual([
      { what: 'Language', why: 'English' },
      { what: 'Language', why: 'English' },
    ]);
  });

  it('answers a line with an unclear "explain" with an error', async () => {
    const { code, lines } = await run(['--jsonl'], '{"id":1,"text":"who patches RDS?","explain":"yes"}\n');
    expect(code).toBe(1);
    expect(JSON.parse(lines[0] ?? '')).toEqual({
      id: 1,
      error: 'line 1: "explain" must be true or false, or left out',
    });
  });

  it('answers plain lines and JSON lines, in order, with the documented fields', async () => {
    const { code, lines } = await run(
      ['--jsonl'],
      'who patches RDS?\n\n{"id":"q7","text":"wie maakt back-ups van DynamoDB?"}\n{"id":8,"text":"who backs up S3?","locale":"nl"}\n',
    );
    const answers = lines.map((line) => JSON.parse(line));
    expect(code).toBe(0);
    expect(answers.map((answer) => answer.id)).toEqual([1, 'q7', 8]);
    expect(answers.map((answer) => answer.locale)).toEqual(['en', 'nl', 'nl']);
    expect(Object.keys(answers[0]).sort()).toEqual(
      [
        'id',
        'kind',
        'locale',
        'ms',
        'outcome',
        'readAs',
        'sources',
        'suggestions',
        'text',
        'title',
        'verdict',
        'verdicts',
        'wording',
      ].sort(),
    );
    expect(answers[0].verdict).toEqual({
      party: 'shared',
      yesNo: null,
      service: 'rds',
      topic: 'engine-patching',
    });
    expect(answers[0].sources[0]).toEqual({
      title: expect.any(String),
      url: expect.any(String),
      checked: expect.any(String),
      overdue: expect.any(Boolean),
    });
  });

  it('keeps lines of one conversation together', async () => {
    const { lines } = await run(
      ['--jsonl'],
      '{"text":"who backs up RDS?","conversation":"a"}\n{"text":"who patches EC2?","conversation":"b"}\n{"text":"and DynamoDB?","conversation":"a"}\n',
    );
    expect(JSON.parse(lines[2] ?? '').verdict).toMatchObject({ service: 'dynamodb', topic: 'data-backup' });
  });

  it('answers a bad line with an error, goes on, and says so in the exit code', async () => {
    const { code, lines, err } = await run(
      ['--jsonl'],
      '{"id":1,"text":\n{"id":2,"txt":"x"}\n{"id":3,"text":"who backs up S3?","locale":"fr"}\n[1]\nwho backs up S3?\n',
    );
    const answers = lines.map((line) => JSON.parse(line));
    expect(code).toBe(1);
    expect(answers.map((answer) => answer.error !== undefined)).toEqual([true, true, true, false, false]);
    expect(answers[1]).toEqual({
      id: 2,
      error: 'line 2: "text" must be a text, as in {"text": "who patches RDS?"}',
    });
    expect(answers[4].verdict.service).toBe('s3');
    expect(err).toContain('3 line(s) could not be answered');
  });

  it('streams: a line is answered before the next one is sent', async () => {
    const input = new PassThrough();
    const output = new PassThrough();
    const done = runCli(demarcOf(ask), ['--jsonl'], { input, output, errors: new PassThrough() });
    input.write('who patches RDS?\n');
    const [first] = await new Promise<Buffer[]>((resolve) =>
      output.once('data', (chunk) => resolve([chunk])),
    );
    expect(JSON.parse(String(first)).verdict.service).toBe('rds');
    input.end('who patches EC2?\n');
    expect(await done).toBe(0);
  });
});

describe('ask without a question', () => {
  it('is a conversation with follow-ups and numbered next questions', async () => {
    const { code, out } = await run([], 'who backs up RDS?\nand DynamoDB?\n1\nexit\n');
    expect(code).toBe(0);
    expect(out).toContain('Data backup · Amazon RDS');
    expect(out).toContain('Data backup · Amazon DynamoDB');
    expect(out).toMatch(/Next:\n {2}1 /);
    expect(out.match(/Amazon DynamoDB/g)?.length).toBeGreaterThan(3);
  });
});

describe('a quiz in a conversation', () => {
  it.each([
    ['quiz', '(Who is|On )', 'a', /(Right|Not right)\. .*You said: .*https:/s],
    ['quizvraag', 'W(ie|aar) ', 'B', /(Goed|Niet goed)\. .*Jij zei: .*https:/s],
  ])('is answered by its letter: %s', async (said, question, letter, told) => {
    const { code, out } = await run([], `${said}\n${letter}\nexit\n`);
    expect(code).toBe(0);
    expect(out).toMatch(new RegExp(`Quiz\\. ${question}`));
    expect(out).toMatch(/ {2}a .+\n {2}b /);
    expect(out).toMatch(told);
  });

  it('does not take a letter for a choice once it is over, and shows its options to whoever asks once', async () => {
    const { out } = await run([], 'quiz\na\na\nexit\n');
    expect(out.match(/You said: /g)).toHaveLength(1);
    expect((await run(['quiz'])).out).toContain('Options: ');
  });
});

describe('ask --reword', () => {
  /** Words every answer about backups anew, and finds nothing better for any other. */
  const refine: Refine = async (_question, answer) =>
    answer.verdict?.topic === 'data-backup'
      ? { ...answer, wording: 'rephrased', blocks: [{ type: 'paragraph', text: 'In other words.' }] }
      : undefined;

  it('prints an answer in other words, and that a language model worded it, before the sources', async () => {
    const { code, out } = await run(['--reword', 'who backs up RDS?'], '', ask, refine);
    expect(code).toBe(0);
    const label = LABELS.en.worded('Data backup · Amazon RDS');
    expect(out).toMatch(/^Shared\. Data backup · Amazon RDS\nIn other words\.\n/);
    expect(out).toContain(`\nIn other words.\n${label}\nSources:\n- https://`);
  });

  it('prints first how a language model read a question that was not understood', async () => {
    const reading: Refine = async () => ({
      ...(await ask('who backs up RDS?', {})),
      readAs: 'who backs up RDS?',
    });
    const { out } = await run(['--reword', 'is my stuff safe if the disk dies?'], '', ask, reading);
    expect(out.split('\n').slice(0, 2)).toEqual([
      LABELS.en.readAs('who backs up RDS?'),
      'Shared. Data backup · Amazon RDS',
    ]);
  });

  it('prints the answer as it is when nothing better came', async () => {
    const reworded = await run(['--reword', 'who patches RDS?'], '', ask, refine);
    expect(reworded).toEqual(await run(['who patches RDS?']));
    expect(reworded.code).toBe(0);
  });

  it('waits for no language model without it', async () => {
    const never: Refine = () => new Promise(() => {});
    expect(await run(['who backs up RDS?'], '', ask, never)).toEqual(await run(['who backs up RDS?']));
  });

  it('tells in each line of --jsonl which wording it has', async () => {
    const { lines } = await run(
      ['--jsonl', '--reword'],
      'who backs up RDS?\nwho patches RDS?\n',
      ask,
      refine,
    );
    expect(lines.map((line) => JSON.parse(line).wording)).toEqual(['rephrased', 'curated']);
  });

  it('rewords the answers of a conversation, which goes on', async () => {
    const { out } = await run(['--reword'], 'who backs up RDS?\nand DynamoDB?\nexit\n', ask, refine);
    expect(out.match(/In other words\./g)).toHaveLength(2);
    expect(out).toContain(LABELS.en.worded('Data backup · Amazon DynamoDB'));
  });

  it('asks what the answer was asked, in the same place and language', async () => {
    const given: unknown[] = [];
    const noted: Refine = async (question, _answer, context) => void given.push([question, context]);
    await run(
      ['--jsonl', '--reword', '--locale', 'nl'],
      '{"text":"RDS backup?","conversation":"a"}\n',
      ask,
      noted as Refine,
    );
    expect(given).toEqual([['RDS backup?', { conversation: 'a', locale: 'nl' }]]);
  });

  it.each([[['--reword', 'who patches RDS?']], [['--reword', '--jsonl']], [['--reword']]])(
    'answers nothing without a language model, and says how to switch one on: %p',
    async (args) => {
      const { code, out, err } = await run(args, 'who patches RDS?\n');
      expect(code).toBe(2);
      expect(out).toBe('');
      expect(err).toContain('DEMARC_REPHRASE=on');
      expect(err).toContain('OPENAI_MODEL');
    },
  );
});
