import type { Answer } from './contract/answer.js';
import type { Ask } from './contract/ask.js';
import type { Log } from './contract/log.js';
import type { LabelsOf, Metrics } from './contract/metrics.js';
import type { PlatformName } from './contract/platform.js';

/** Who hears how questions end. */
export interface Observers {
  readonly metrics: Metrics;
  readonly log: Log;
}

/** The door into the bot for one platform: each question that comes through it is counted, and told to the log, never what it says. */
export function observeAsk(ask: Ask, platform: PlatformName, { metrics, log }: Observers): Ask {
  return (question, context) => {
    const began = performance.now();
    const heard: LabelsOf<'questions'>['heard'] = context.overheard ? 'overheard' : 'asked';
    log.debug({ platform, heard }, 'A question came in');
    const answered = (answer: Answer) => {
      const { outcome, kind, locale } = answer;
      const verdict = answer.verdict?.party ?? 'none';
      const ms = performance.now() - began;
      metrics.time('replying', { platform, stage: 'answer' }, ms);
      metrics.count('questions', { platform, outcome, verdict, locale, heard });
      const line = { platform, outcome, kind, verdict, locale, ms: Math.round(ms * 10) / 10 };
      // Of what is typed into a search, every letter is a question.
      if (heard === 'asked') log.info(line, 'A question was answered');
      else log.debug(line, 'What was overheard was answered');
      return answer;
    };
    const failed = (error: unknown) => {
      metrics.count('questions', { platform, outcome: 'failed', verdict: 'none', locale: 'none', heard });
      throw error;
    };
    // Not with await: this comes with every question, and each would be a promise more.
    return ask(question, context).then(answered, failed);
  };
}
