import { isNone } from '../choose-topics.js';
import { wordsBesideNames } from '../leaning.js';
import type { Subject } from '../subject.js';
import { LIKELY, type Turn } from './turn.js';

/** How likely a message has to compare for one service to be set beside those before. */
const COMPARES = 0.6;

/** "How do those two compare?", "add Redshift", "compare that with RDS": several services, of those that were spoken of. Null where not. */
export function aboutSeveral({ subject, message, previous, before }: Turn): Subject | null {
  const { cues, kind, reading } = message;
  const isNew = !isNone(subject.choice);
  const both = [...new Set([...(previous.others ?? []), ...previous.services])];
  if (both.length > 1 && THOSE_TWO.test(reading.text) && (cues.compare || kind.asks('compare') > LIKELY)) {
    const services = [...new Set([...both, ...subject.services])];
    return { ...subject, services, choice: isNew ? subject.choice : before.choice, claim: null };
  }
  if (subject.services.length !== 1) return null;
  if (previous.services.length > 1 && ADDS.test(reading.text)) {
    const services = [...new Set([...previous.services, ...subject.services])];
    return { ...before, services, claim: null, whole: previous.whole };
  }
  if (!cues.compare && kind.asks('compare') <= COMPARES) return null;
  const services = [...new Set([...subject.services, ...previous.services])];
  const isTask = isNew && wordsBesideNames(message) > 2;
  return { ...subject, services, choice: isTask ? subject.choice : before.choice };
}

/** "How do those two compare …?": the two services that were spoken of last. */
const THOSE_TWO = / (?:(?:those|these|the|die|deze) (?:two|twee)|them both|both|beide) /;
/** "Doe Redshift er ook bij", "add Redshift": one more beside those that were spoken of. */
const ADDS = / er (?:ook |nog |even )*bij $|^ (?:(?:please|and|now|en|nu) )*(?:add|include|throw in|voeg) /;
