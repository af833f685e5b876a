import { listOf } from './list-of.js';

/** What carries nothing by itself, and what may come and go because who acts and the rest say it. */
export const SMALL_WORDS = {
  glue: listOf(`
    # Articles, pronouns, what points at something
    a, an, the, this, that, these, those, it, its, itself, they, them, their, themselves, he, she, one, ones, there, here, such
    is something, is something that, are something, during, whatever, anything, what, who, whom, whose, where, whoever, whichever, anyone, anybody, any, no matter
    all of them, all of these, all of those, all of this, all of that, all of it, these are all, those are all, the latter, the former
    # Prepositions
    of, to, in, on, at, by, for, from, with, into, onto, as, over, under, through, via, per, about, upon, across, around
    along, along with, together with, among, between, toward, towards, regarding, throughout, out, up, down, concerning, in place
    as for, when it comes to, in terms of, with regard to, with respect to, as regards, in order to, so as to, as far as, as to
    according to, in line with, in accordance with, by means of, by way of, with the help of, in the form of, in the shape of
    # Auxiliaries and clipped forms
    is, are, was, were, be, been, being, am, do, does, did, done, doing, have, has, had, having, will, 's, 'll, 've, 're, 'd
    # What joins sentences and adds nothing
    so, then, thus, therefore, hence, also, too, as well, as well as, in addition, additionally, besides that, on top of that
    likewise, similarly, moreover, furthermore, meanwhile, in turn, in return, here too, in this case, in that case, in such a case
    accordingly, simply, that way, this way, in this way, in doing so, in the process, for that, to that end
    by contrast, in contrast, conversely, on the other hand, on the one hand, at the same time, as it happens, as a result
    so that, such that, with that, with this, what is more, the same goes for, the same holds for, the same applies to
    # "AWS for its part", "on its side", "for you"
    for its part, for its own part, on its part, on its side, on its end, for your part, on your part, own, on your own, for you, to you
    in your place, on your behalf, on its behalf, as far as you are concerned
    # Openers that add nothing: no yes, no, right or correct, since the verdict is not the model's to give
    be aware that, bear in mind that, keep in mind that, note that, please note that, mind that, the thing is, that means, this means
    which means, that is, that is to say, in other words, namely, e.g., i.e., to name some, to name a few, as follows
    does so, do so, stays so, stay so, done so, so is, so are, so does, so do, so too is, so too are, as is, as are
    # Emphasis and the like
    than, both, either, though, however, still, yet, now, even so, even, well, much, very, quite, yourself, himself, in fact
    else, or else, himself, please, really, actually, altogether, alike, respectively, thereby, therein, thereof, thereto, whereby
    wherein, upon which, in question, the one that, the one who, the ones that, those who, those that, the fact that, overall
    # The whole of what is asked where nothing is
    choosing to use it, choose to use it, choice to use it, deciding to use it, decide to use it, decision to use it, opt to use it
    opting to use it, whether to use it, whether you use it, choosing it, picking it, choosing to use this, choosing to use the service
    choose to use the service, decide to use the service, deciding to use the service, your choice to use it, your decision to use it
    choice of using it, choose whether to use it, choosing whether to use it, decide whether to use it, deciding whether to use it
    decision whether to use it, electing to use it, making the choice to use it, making use of it is your choice
  `),
  breaks: listOf('and, or, but, nor, while, whereas, so, then, plus, yet'),
  light: listOf(`
    # Who does it says it
    take care of, look after, see to, see to it, responsible, responsibility, responsible for, accountable, accountable for, in charge of
    handle, manage, deal with, job, task, duty, part, side, do, work, happen, concern, mean, matter, case, thing, way, side of things
    come, go, get, make, let, have, carry out, perform, involve, remain, stay, become, goes for, hold for, end up, turn out
    means, use, offer, find, ensure, make sure, make certain, sure, certain, see that, guarantee that, own, belong, itself, already
    rest with, lie, fall, fall under, fall within, sit with, half, piece, turn, give, bring, put, take, undertake
    care, attend to, tend to, on top of, shoulder, burden, obligation, remit, domain of, hands, plate, shoulders
    arrange for, see about, think of, think about, keep in mind, bear in mind, be aware, be aware of, aware, in mind, have in mind, note, remember, mind
    # Everything is somewhere, and somehow
    sit, stand, exist, be found, be located, located, present, page, as such, how many, how much, how often, kind of, sort of, form of
    include, included, including, inclusive of, count among, belong to, part of, time, moment, amount, basis, on the basis of
    follow suit, in question, concerned, involved, respective, respectively, actual, fact, effort
    process of, in effect, in practice
  `),
};
