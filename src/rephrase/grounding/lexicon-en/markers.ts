import type { Lexicon } from '../lexicon.js';
import { listOf } from './list-of.js';

const BEYOND = [
  'beyond',
  'besides',
  'except',
  'except for',
  'apart from',
  'aside from',
  'other than',
  'but',
  'more than',
  'than',
];

/** "Nothing is asked of you beyond …" says "only …". */
const NOTHING = listOf(`
  nothing, nothing more, nothing else, nothing further, nothing for you to do, nothing else for you to do, nothing more for you to do
  nothing to do, nothing else to do, nothing more to do, nothing left to do, nothing left for you to do, nothing is asked of you
  nothing more is asked of you, nothing else is asked of you, nothing is required of you, nothing is needed from you, nothing is left to you
  nothing is left for you, nothing is expected of you, nothing falls to you, nothing is up to you, nothing is required from you
  nothing is yours, nothing you have to do, nothing you need to do, nothing you do, nothing on your side, nothing for you
  nothing for you to arrange, nothing to arrange, nothing to do for you, nothing needs to be done by you, nothing has to be done by you
  nothing needs doing, nothing on your part, nothing asked of you, nothing required of you, nothing you must do, no task, no further task
  no other task, no task for you, no duty, no further duty, no other duty, no work, no further work, no other work, no work for you
  no role, no further role, no part, no further part, no action, no further action, no other action, no action is needed from you
  no action is required from you, no action is needed, no action is required, nothing is needed, nothing is required, not do anything
  not need to do anything, not have to do anything, not have anything to do, nothing of you, asks nothing, asks nothing of you
`);

const CHOOSING = listOf(`
  choosing to use it, the choice to use it, your choice to use it, deciding to use it, the decision to use it, your decision to use it
  opting to use it, choosing it, choosing whether to use it, deciding whether to use it, the choice of using it, that choice, that
`);

/** "Beyond choosing to use it, …": the same the other way round. */
const FRONTED = ['beyond', 'besides', 'except for', 'apart from', 'aside from', 'other than'].flatMap(
  (beyond) =>
    CHOOSING.flatMap((choosing) =>
      ['', ' ,'].flatMap((comma) =>
        listOf(`
        there is nothing, there is nothing else, there is nothing more, nothing, nothing more, nothing else, you have nothing
        you have nothing else, you do nothing, this asks nothing, it asks nothing, that asks nothing, this requires nothing, it requires nothing
        you do not have to do anything, you do not need to do anything, you have no task, you have no part, you have no duty, there is no task
        you need do nothing, you need to do nothing, you have to do nothing, for you there is nothing, no task, no action, no work
        there is no work, there is no further work, you have no work, you have no further task, you have no role, you have no other task
      `).map((rest) => `${beyond} ${choosing}${comma} ${rest}`),
      ),
    ),
);

/** Phrases by what they mark; where several words say one thing together, the longest counts. */
export const MARKERS: Lexicon['markers'] = {
  not: listOf(`
    not, no, never, none, nothing, nobody, no one, nowhere, neither, no longer, not any more, not anymore, not yet, nor does, nor do, nor is, nor are
    not any, not at all, at no time, at no point, in no way, by no means, under no circumstances, not one, not a single, not anyone, not anybody, not anything
    not either, nor can, not ever
    # What one need not do is what is not asked
    need not, needs not, not need to, not have to, not required to, not obliged to, no need to, no need for you to, nothing has to, nothing needs to
    nothing need, not necessary to, nothing needs to be, nothing has to be, not needed to, not necessary for you to, not supposed to
  `),
  may: listOf(`
    may, might, would, can, could, able to, is able to, are able to, be able to, are free to, is free to, free to, allowed to, are allowed to
    is allowed to, be allowed to, possible, permitted to, is permitted to, are permitted to, at liberty to, possibly, perhaps, maybe
    in a position to, capable of, is capable of, are capable of, have the option to, has the option to, have the option of, possible to
    possible for you to, have the possibility to, have permission to, may well, can be made to
  `),
  must: listOf(`
    must, have to, has to, need to, needs to, is required to, are required to, mandatory, obliged to, compulsory, obligatory, having to
    is obliged to, are obliged to, required to, needing to, have got to, be sure to, is necessary to, necessary to, is imperative, had to, needed to
  `),
  should: listOf(`
    should, ought to, recommended, advisable, recommends, recommend, advises, advised, preferably, ideally, it is best to, advise, recommending
    recommendation, advice, it is wise to, had better, wise to, suggests, suggested, advising, preferable, best to
  `),
  want: listOf('want, wants, wanted, wish, wishes'),
  if: listOf(`
    if, when, whenever, once, as soon as, in case, in the event that, in the event of, provided that, as long as, so long as, should you
    on condition that, the moment, in case of, on the condition that, providing, the instant, from the moment, from the moment that, at the moment that
  `),
  unless: listOf('unless, except if, except when, if not, except where'),
  until: listOf('until, till, up to the moment, not before, up until, until such time as, pending'),
  only: [
    ...listOf(`
      only, solely, exclusively, nothing but, merely, alone, just one, purely, no other, nobody else, no one else, nothing else, nobody but
      no one but, none but, nobody other than, no one other than, that is all, and that is all, all you do is, all you have to do is
      all you need to do is, all you need do is, all that is asked of you is, all that is left to you is, all that is left for you is
      all that you do is, all that you have to do is, all that you need to do is, all that is required of you is, all you are asked to do is
      all that remains for you is, all that is needed from you is, all that falls to you is, all there is for you to do is, all you must do is
      is all you do, is all you have to do, is all you need to do, is all that is asked of you, is all there is to do, is all there is for you to do
      is all that is left to you, is all that is left for you, is all that is left for you to do, is all that you do, is all that you have to do
      is all that falls to you, is all that is required of you, is all that is needed from you, is all that remains for you, is all it takes
      is all that you need to do, that is all there is, that is where it ends, that is it, is where it ends, goes no further than, go no further than
      your part ends with, your part ends at, your part ends there, your part stops there, your part is limited to, your task is limited to
      your work is limited to, your responsibility is limited to, your responsibility ends with, your responsibility ends at, your only task is
      your only job is, your only part is, your only responsibility is, your only duty is, your only move is, your sole task is, your sole job is
      the only thing you do is, the only thing for you to do is, the only thing left to you is, the only thing asked of you is
      the only thing left for you is, the only thing you have to do is, the only thing you need to do is, your only work is, your one task is
      is the whole of, all it takes is, all that it takes is, all it asks of you is, all this asks of you is, all that you are left with is
      leaves you nothing but, asks nothing but, need only, needs only, have only to, only have to, only need to, only needs to, only has to
      have to only, have only, and no more, and nothing more, and nothing else, no more is asked of you, nothing more
    `),
    ...NOTHING.flatMap((nothing) => BEYOND.map((beyond) => `${nothing} ${beyond}`)),
    ...FRONTED,
  ],
  except: listOf(`
    except, except for, apart from, other than, beyond, besides, save for, aside from, with the exception of, excluding, outside, but not, but for
    bar, save, with an exception for, exempt, leaving aside, excepting, not counting
  `),
  without: listOf('without, lacking, minus, in the absence of, free from, free of'),
  because: listOf(`
    because, since, because of, due to, owing to, given that, for the reason that, thanks to, as a result of, seeing that, on account of
    in view of, the reason is that, the reason being that, as it is, as they are, as that
  `),
  so: listOf(
    'so, so that, such that, therefore, hence, thus, which means, that means, this means, which makes, consequently, as a result',
  ),
  will: listOf('will, shall'),
  although: listOf(`
    although, even though, even if, despite, in spite of, even when, notwithstanding, albeit, regardless of the fact that, despite the fact that
  `),
  before: listOf(
    'before, prior to, ahead of, beforehand, earlier than, in advance, in advance of, ahead, preceding, up front, upfront',
  ),
  after: listOf('after, following, later than, subsequent to'),
  afterwards: listOf(`
    afterwards, afterward, from then on, thereafter, subsequently, after that, after which, from that moment on, after this
  `),
  instead: listOf('instead, instead of, rather than, in place of, in lieu of, as opposed to'),
};
