import type { Knowledge } from '../../knowledge/knowledge.js';
import { isNone } from '../choose-topics.js';
import { isFragment, SAME, wordsBesideNames } from '../leaning.js';
import type { Subject } from '../subject.js';
import { CERTAIN, claimAsBefore, SURE, type Turn } from './turn.js';

/** "And Lambda?", "no, on EC2": another service, and the task that was spoken of where none is said. Null where none is named. */
export function aboutNamed(turn: Turn): Subject | null {
  const { subject, message, previous, before, leans, knowledge } = turn;
  const { cues, kind, reading } = message;
  if (subject.services.length === 0) return null;
  const { probability } = subject.choice;
  const isNothing = isNone(subject.choice);
  // "Can you sum up S3 for me, the full split": no task of it, whichever was spoken of.
  const isSummary = cues.overview && isNothing;
  // "And the endpoint of OpenSearch?": one word beside the name is a part, unless it is a task beyond doubt.
  const isPart = leans && wordsBesideNames(message) <= 1 && probability < SURE;
  const corrects = kind.corrects > 0.5 && probability < CERTAIN;
  const isCase = WHAT_IF.test(reading.text) && probability < CERTAIN;
  const isSame =
    isCase ||
    ((SAME.test(reading.text) || (isNothing && DO_THOSE.test(reading.text))) && !isNone(before.choice));
  const isSameKin = isNothing && areKin(subject.services, previous.services, knowledge);
  const isOfBefore = isSame || isSameKin || ((isNothing || corrects || isPart) && isFragment(message));
  if (isOfBefore && !isSummary)
    return {
      ...before,
      services: subject.services,
      itself: subject.itself,
      claim: subject.claim ?? before.claim,
      whole: isNone(before.choice) ? previous.whole : undefined,
    };
  return leans && !isSummary ? { ...subject, claim: subject.claim ?? claimAsBefore(turn) } : subject;
}

/** "What if it is an Outposts rack?": the same task, run another way. */
const WHAT_IF =
  /^ (?:(?:ok|oke|and|en|but|maar|hm|hmm|so|dus) )*(?:what if|wat als|en als|and if|but if|maar als) /;

/** "What about Neptune, does AWS do those?": the task is the one before. */
const DO_THOSE =
  / (?:do|does|doet|doen|handles?|regelt|regelen|maakt|maken|takes? care of) (?:(?:we|wij|aws|amazon|you|they|ze) )?(?:(?:do|handle|doen|regelen) )?(?:that|those|it|them|dat|die) /;

/** Ways to run one service: "oh wait, we run EMR Serverless". */
function areKin(some: readonly string[], others: readonly string[], { services }: Knowledge): boolean {
  const parentOf = (id: string) => services.get(id)?.parent ?? id;
  return some.length > 0 && some.every((id) => others.some((other) => parentOf(other) === parentOf(id)));
}
