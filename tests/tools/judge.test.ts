import { describe, expect, it } from '@jest/globals';
import type { Verdict, VerdictParty } from '../../src/contract/answer.js';
import { isOutOfScope, type JudgedAnswer, judge, type Label } from '../../tools/evaluate/judge.mjs';

type Kind = JudgedAnswer['kind'];

const NOTHING: JudgedAnswer = {
  kind: 'nothing-like',
  outcome: 'unknown',
  verdict: null,
  verdicts: [],
  title: '',
};

/** "rds/data-backup/shared": a dash stands for none. */
function row(text: string, yesNo: Verdict['yesNo'] = null): Verdict {
  const [service = '-', topic = '-', party = '-'] = text.split('/');
  const id = (part: string) => (part === '-' ? null : part);
  return { service: id(service), topic: id(topic), party: party as VerdictParty, yesNo };
}

/** An answer whose first row is its verdict. */
function said(kind: Kind, first: string, ...rest: string[]): JudgedAnswer {
  const verdict = row(first);
  const outcome = verdict.party === 'depends' ? 'depends' : 'answered';
  return { ...NOTHING, kind, outcome, verdict, verdicts: [verdict, ...rest.map((one) => row(one))] };
}

/** An answer of rows under no common verdict: a list, a comparison. */
function listed(kind: Kind, ...rows: string[]): JudgedAnswer {
  return { ...NOTHING, kind, outcome: 'answered', verdicts: rows.map((one) => row(one)) };
}

function notice(kind: Kind): JudgedAnswer {
  return { ...NOTHING, kind, outcome: 'notice' };
}

function defined(title: string): JudgedAnswer {
  return { ...NOTHING, kind: 'concept', outcome: 'answered', title };
}

function label(kind: string, rest: Partial<Label> = {}): Label {
  return { kind, service: [], topic: [], ...rest };
}

const titleOf = (concept: string) => (concept === 'lease' ? ['Lease', 'Huur'] : []);
const resultOf = (question: Label, answer: JudgedAnswer) => judge(question, answer, titleOf).result;

const RDS = label('verdict', { service: ['rds'], topic: ['data-backup'], party: 'shared' });
const EITHER = { ...RDS, topic: ['engine-patching', 'data-backup'] };
const ANYWHERE = label('verdict', { topic: ['iam'], party: 'customer' });
const BOTH = label('verdict', { service: ['rds', 'ec2'], topic: ['data-backup'], party: 'shared' });
const SPLIT = label('verdict', { service: ['lambda'], topic: ['runtime-patching'], party: 'depends' });
const TERM = label('concept', { concept: 'inherited-controls', party: 'aws' });

describe('a question who does it', () => {
  it.each<[result: string, when: string, question: Label, answer: JudgedAnswer]>([
    ['right', 'all is as expected', RDS, said('verdict', 'rds/data-backup/shared')],
    ['right', 'any of the accepted topics is met', EITHER, said('verdict', 'rds/data-backup/shared')],
    [
      'right',
      'the topic is among what the verdict adds up',
      RDS,
      said('verdict', 'rds/restore/shared', 'rds/data-backup/shared'),
    ],
    [
      'right',
      'two tasks differ and the one asked for is listed',
      RDS,
      { ...said('verdict', 'rds/-/depends', 'rds/data-backup/shared'), outcome: 'answered' },
    ],
    ['right', 'no service is meant and none is named', ANYWHERE, said('verdict', '-/iam/customer')],
    [
      'right',
      'every service has its row',
      BOTH,
      said('verdict', 'rds/data-backup/shared', 'ec2/data-backup/customer'),
    ],
    ['right', 'it depends, and should', SPLIT, said('verdict', 'lambda/runtime-patching/depends')],
    ['right', 'a term has its party', TERM, said('concept', '-/inherited-controls/aws')],
    ['wrong', 'the party is another', RDS, said('verdict', 'rds/data-backup/customer')],
    ['wrong', 'the topic is another', RDS, said('verdict', 'rds/encryption-at-rest/shared')],
    ['wrong', 'the service is another', RDS, said('verdict', 'ec2/data-backup/shared')],
    ['wrong', 'a service is named that nobody meant', ANYWHERE, said('verdict', 's3/iam/customer')],
    ['wrong', 'one of two services is missing', BOTH, said('verdict', 'rds/data-backup/shared')],
    ['wrong', 'a party is named where it depends', SPLIT, said('verdict', 'lambda/runtime-patching/aws')],
    ['wrong', 'a question back is about something else', RDS, said('verdict', 'rds/iam/depends')],
    ['wrong', 'a term is another', TERM, said('concept', '-/shared-controls/aws')],
    ['wrong', 'changes are listed instead', RDS, listed('changed')],
    ['clarified', 'the verdict was clear', RDS, said('verdict', 'rds/data-backup/depends')],
    ['clarified', 'a choice was left open', RDS, said('verdict', 'rds/-/depends', 'rds/data-backup/shared')],
    ['abstained', 'nothing is said', RDS, NOTHING],
    ['abstained', 'the whole service is shown instead', RDS, listed('overview', 'rds/data-backup/shared')],
    ['abstained', 'a term is explained without a party', TERM, defined('Inherited controls')],
  ])('is %s when %s', (result, _when, question, answer) => {
    expect(resultOf(question, answer)).toBe(result);
  });
});

const DEFINE = label('define', { concept: 'lease' });
const WHICH = label('which', { topic: ['iam'], party: 'customer' });
const COMPARE = label('compare', { service: ['rds', 'ec2'] });
const COMPARE_BACKUP = { ...COMPARE, topic: ['data-backup'] };
const OVERVIEW = label('overview', { service: ['rds'] });
const STACK = label('stack', { service: ['rds', 'ec2'] });
const CHANGED = label('changed', { service: ['rds'] });
const HELP = label('help');
const NONE = label('none', { why: 'pricing' });

describe('a question of another kind', () => {
  it.each<[result: string, when: string, question: Label, answer: JudgedAnswer]>([
    ['right', 'none should be answered and none is', NONE, NOTHING],
    ['right', 'none should be answered and help is offered', NONE, notice('help')],
    ['wrong', 'none should be answered and a verdict is given', NONE, said('verdict', 'rds/iam/customer')],
    ['wrong', 'none should be answered and a choice is offered', NONE, said('verdict', 'rds/iam/depends')],
    ['right', 'help is asked for and given', HELP, notice('help')],
    ['abstained', 'help is asked for and a greeting returned', HELP, notice('greeting')],
    ['wrong', 'help is asked for and a verdict given', HELP, said('verdict', 'rds/iam/customer')],
    ['right', 'a term is explained under a title of its own', DEFINE, defined('Huur')],
    ['wrong', 'another term is explained', DEFINE, defined('Tenant')],
    ['wrong', 'a term is asked for and a verdict given', DEFINE, said('verdict', 'rds/iam/customer')],
    ['abstained', 'a term is not explained', DEFINE, NOTHING],
    ['right', 'the party is among the services', WHICH, listed('which', 'rds/iam/customer', 's3/iam/shared')],
    ['wrong', 'the party is nowhere among them', WHICH, listed('which', 's3/iam/shared')],
    ['wrong', 'services are listed for another topic', WHICH, listed('which', 'rds/mfa/customer')],
    ['wrong', 'services are wanted and a verdict is given', WHICH, said('verdict', '-/iam/customer')],
    ['abstained', 'services are wanted and none listed', WHICH, NOTHING],
    ['right', 'services stand side by side', COMPARE, listed('compare', 'rds/iam/shared', 'ec2/iam/shared')],
    ['wrong', 'a service is missing beside the other', COMPARE, listed('compare', 'rds/iam/shared')],
    [
      'wrong',
      'whole services are compared by one task',
      COMPARE,
      said('verdict', 'rds/iam/shared', 'ec2/iam/shared'),
    ],
    [
      'right',
      'services are compared on the topic',
      COMPARE_BACKUP,
      said('verdict', 'rds/data-backup/shared', 'ec2/data-backup/customer'),
    ],
    [
      'wrong',
      'services are compared on another topic',
      COMPARE_BACKUP,
      said('verdict', 'rds/iam/shared', 'ec2/iam/customer'),
    ],
    ['wrong', 'the topic has one service only', COMPARE_BACKUP, said('verdict', 'rds/data-backup/shared')],
    ['right', 'a service is shown', OVERVIEW, listed('overview', 'rds/iam/shared')],
    ['wrong', 'another service is shown', OVERVIEW, listed('overview', 'ec2/iam/shared')],
    ['abstained', 'only our part is shown', OVERVIEW, listed('ours', 'rds/iam/shared')],
    ['right', 'a stack is added up', STACK, listed('stack', 'rds/iam/shared', 'ec2/iam/shared')],
    ['wrong', 'a stack lacks a service', STACK, listed('stack', 'ec2/iam/shared')],
    ['right', 'changes are listed', CHANGED, listed('changed')],
    ['right', 'no change is known', CHANGED, { ...NOTHING, kind: 'no-change-known' }],
    ['wrong', 'changes are wanted and a verdict is given', CHANGED, said('verdict', 'rds/iam/shared')],
  ])('is %s when %s', (result, _when, question, answer) => {
    expect(resultOf(question, answer)).toBe(result);
  });
});

describe('a yes or a no', () => {
  function yesNo(wanted: Partial<Label>, answer: JudgedAnswer, yes: Verdict['yesNo'] = null) {
    const verdict = answer.verdict && { ...answer.verdict, yesNo: yes };
    return judge({ ...RDS, ...wanted }, { ...answer, verdict }, titleOf).yesNo;
  }
  const GIVEN = said('verdict', 'rds/data-backup/shared');

  it.each<[counted: boolean | null, wanted: 'yes' | 'no', got: Verdict['yesNo']]>([
    [true, 'yes', 'yes'],
    [true, 'no', 'no'],
    [false, 'yes', 'no'],
    [false, 'no', 'yes'],
    [false, 'yes', null],
  ])('counts as %s when %s is wanted and %s said', (counted, wanted, got) => {
    expect(yesNo({ 'yes-no': wanted }, GIVEN, got)).toBe(counted);
  });

  it('counts only where one was wanted and a verdict given', () => {
    expect(yesNo({}, GIVEN, 'yes')).toBeNull();
    expect(yesNo({ 'yes-no': 'yes' }, NOTHING)).toBeNull();
    expect(yesNo({ 'yes-no': 'yes' }, said('verdict', 'rds/data-backup/depends'))).toBeNull();
    expect(yesNo({ 'yes-no': 'yes', kind: 'which' }, GIVEN, 'yes')).toBeNull();
  });
});

describe('a question out of scope', () => {
  it.each(['none', 'help', 'greeting', 'thanks'])('is one of kind %s', (kind) => {
    expect(isOutOfScope({ kind })).toBe(true);
  });

  it.each(['verdict', 'concept', 'define', 'which', 'compare'])('is none of kind %s', (kind) => {
    expect(isOutOfScope({ kind })).toBe(false);
  });
});
