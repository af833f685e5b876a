import { isNone } from './choose-topics.js';
import { CERTAIN_TOPIC, type Findings, LIKELY, TERSE } from './findings.js';

/** Greetings, thanks and help, said in passing or learnt from what people say. */
export function findSmallTalk({
  cues,
  kind,
  names,
  subject,
  reading,
}: Findings): 'help' | 'greeting' | 'thanks' | null {
  if (cues.help) return 'help';
  if (cues.greeting) return 'greeting';
  const asks = reading.isMarked || reading.tokens.some(({ afterEnd }) => afterEnd === 'question');
  if (cues.thanks || (THANKING.test(reading.text) && !asks && kind.asks('thanks') > SLIGHT)) return 'thanks';
  const hasTask =
    !subject.isCarried &&
    !isNone(subject.choice) &&
    subject.choice.probability > CERTAIN_TOPIC &&
    (reading.tokens.length > TERSE || reading.isMarked);
  if (names.services.length > 0 || (hasTask && (kind.leans < LIKELY || reading.isMarked))) return null;
  return (['help', 'greeting', 'thanks'] as const).find((one) => kind.asks(one) > LIKELY) ?? null;
}

/** Thanks at the head of a message that goes on to say what for. */
const THANKING =
  /^ (?:(?:ok|oke|okay|great|super|top|perfect|ah|oh) )?(?:thanks|thank you|thx|cheers|bedankt|dank je|dankjewel|dank u|dank|merci) /;
const SLIGHT = 0.25;
