/**
 * Holds an answer against what a question should get. Pure.
 *
 * `right`     what was expected
 * `wrong`     a verdict about something else, or another party; or any verdict where none should be given
 * `clarified` a question back although the verdict was clear
 * `abstained` no verdict although there is one
 *
 * `yesNo` is true or false where a yes or no was expected and a verdict given, else null.
 *
 * An answer is `{ kind, outcome, verdict, verdicts, title }`, as `ask --jsonl` gives it; a peer's answer is the same with a
 * single verdict. `titleOf(conceptId)` gives the titles under which a term may be explained.
 */
export function judge(question, answer, titleOf) {
  return { result: result(question, answer, titleOf), yesNo: yesNo(question, answer) };
}

const WITHOUT_VERDICT = new Set(['help', 'greeting', 'thanks']);

function result(question, answer, titleOf) {
  switch (question.kind) {
    case 'verdict':
    case 'concept':
      return verdictResult(question, answer);
    case 'none':
      return says(answer) ? 'wrong' : 'right';
    case 'help':
    case 'greeting':
    case 'thanks':
      return says(answer) ? 'wrong' : answer.kind === question.kind ? 'right' : 'abstained';
    case 'define':
      if (answer.kind !== 'concept') return says(answer) ? 'wrong' : 'abstained';
      return titleOf(question.concept).includes(answer.title) ? 'right' : 'wrong';
    case 'compare':
      if (question.topic.length > 0 && answer.kind === 'verdict')
        return covers(question, answer) && onTopic(question, answer.verdicts[0]?.topic) ? 'right' : 'wrong';
      return otherKind(question, answer);
    case 'changed':
      if (answer.kind === 'no-change-known') return 'right';
      return otherKind(question, answer);
    default:
      return otherKind(question, answer);
  }
}

/** Whether an answer takes a stand at all. */
function says(answer) {
  return answer.outcome === 'answered' || answer.outcome === 'depends';
}

function verdictResult(question, answer) {
  const { verdict } = answer;
  if (!says(answer) || !verdict || (answer.kind !== 'verdict' && answer.kind !== 'concept')) {
    return says(answer) && answer.kind === 'changed' ? 'wrong' : 'abstained';
  }
  const isAbout = aboutIt(question, verdict) || answer.verdicts.some((one) => aboutIt(question, one));
  const isParty =
    verdict.party === question.party ||
    // Two tasks or services under one roof may differ; what was asked for is in the list then.
    (answer.outcome === 'answered' &&
      verdict.party === 'depends' &&
      answer.verdicts.some((one) => one.party === question.party && aboutIt(question, one)));
  if (isAbout && isParty && everyService(question, answer)) return 'right';
  if (verdict.party === 'depends' && question.party !== 'depends') return isAbout ? 'clarified' : 'wrong';
  return 'wrong';
}

function aboutIt(question, { service, topic }) {
  if (question.kind === 'concept') return topic === question.concept;
  const isService =
    question.service.length > 0 ? question.service.includes(service) || service === null : service === null;
  return onTopic(question, topic) && (isService || question.service.length === 0);
}

function onTopic({ topic }, id) {
  return topic.length === 0 || topic.includes(id);
}

/** A question about several services gets an answer about each; one about one gets none about another. */
function everyService({ service, kind }, { verdict, verdicts }) {
  if (kind === 'concept') return true;
  const named = new Set([verdict.service, ...verdicts.map((one) => one.service)]);
  if (service.length === 0) return verdict.service === null;
  return service.every((id) => named.has(id));
}

function otherKind(question, answer) {
  if (answer.kind !== question.kind)
    return answer.kind === 'verdict' && answer.verdict ? 'wrong' : 'abstained';
  if (!covers(question, answer)) return 'wrong';
  if (question.kind === 'which') {
    const right = answer.verdicts.every((one) => onTopic(question, one.topic));
    const wanted = !question.party || answer.verdicts.some((one) => one.party === question.party);
    return right && wanted ? 'right' : 'wrong';
  }
  return 'right';
}

function covers({ service }, { verdicts, kind }) {
  if (kind === 'changed') return true;
  const named = new Set(verdicts.map((one) => one.service));
  return service.every((id) => named.has(id));
}

function yesNo(question, answer) {
  const expected = question['yes-no'];
  const isAsked = expected !== undefined && (question.kind === 'verdict' || question.kind === 'concept');
  if (!isAsked || !says(answer) || !answer.verdict || answer.verdict.party === 'depends') return null;
  const said = expected === true ? 'yes' : expected === false ? 'no' : String(expected);
  return answer.verdict.yesNo === said;
}

/** Whether a question is meant to get no verdict. */
export function isOutOfScope({ kind }) {
  return kind === 'none' || WITHOUT_VERDICT.has(kind);
}
