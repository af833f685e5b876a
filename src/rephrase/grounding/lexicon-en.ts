import type { Lexicon } from './lexicon.js';

const words = (text: string) => text.trim().split(/\s*,\s*|\s*\n\s*/);
const groups = (text: string) =>
  text
    .trim()
    .split(/\s*\n\s*/)
    .map(words);

/** English, as it is written about responsibilities. */
export const ENGLISH: Lexicon = {
  glue: words(`
    a, an, the, this, that, these, those, it, its, itself, they, them, their, themselves, he, she, one, ones, there, here, such,
    of, to, in, on, at, by, for, from, with, within, into, onto, as, over, under, through, via, per, about, upon, across, around, along, among, between, toward, towards, regarding, throughout, out, up, down,
    is, are, was, were, be, been, being, am, do, does, did, done, doing, have, has, had, having, will, would, 's, 'll, 've, 're, 'd,
    so, then, thus, therefore, hence, also, too, as well, in addition, additionally, besides that, on top of that, likewise, moreover, meanwhile, for its part, on its side, in turn, in return, here too, in this case, in that case, accordingly, simply, just as, that way, this way, in doing so, for that,
    who, whom, whose, what, how, than, both, either, though, however, still, yet, now, even so, well, much, very, quite, itself, himself, yourself, own, on your own, for you, to you, in your place, on your behalf, on its behalf, please,
    as for, when it comes to, in terms of, with regard to, with respect to, in order to, so as to, as far as, the one that, the one who, namely, e.g., i.e., that is, that is to say, right, just, indeed, of course, anyone, anybody, any, no matter
  `),
  breaks: words('and, or, but, nor, while, whereas, which, that, who, so, then, plus'),
  markers: {
    not: words(
      `not, no, never, none, nothing, nobody, no one, nowhere, neither, no longer, not any more, not anymore, not yet, nor does, nor do, nor is`,
    ),
    may: words(
      'may, might, can, could, cannot, able to, is able to, are able to, are free to, is free to, are allowed to, is allowed to, be allowed to, possible',
    ),
    must: words(
      'must, have to, has to, need to, needs to, is required to, are required to, mandatory, obliged to',
    ),
    should: words(
      'should, ought to, recommended, advisable, recommends, recommend, advises, advised, preferably, ideally, it is best to',
    ),
    if: words(
      'if, when, whenever, once, as soon as, in case, in the event that, provided, provided that, as long as, so long as, should you, on condition that, the moment',
    ),
    unless: words('unless, except if, except when, if not'),
    until: words('until, till, up to the moment, not before'),
    only: words(
      'only, solely, exclusively, nothing but, merely, alone, no more than, just one, purely, only if, only when',
    ),
    except: words(
      'except, except for, apart from, other than, beyond, besides, save for, aside from, with the exception of, excluding, outside, but not, but for',
    ),
    without: words('without, lacking, minus'),
    because: words(
      'because, since, because of, due to, owing to, given that, for the reason that, thanks to, as a result of',
    ),
    although: words('although, even though, even if, despite, in spite of, even when, notwithstanding'),
    before: words('before, prior to, ahead of, beforehand, earlier than, in advance'),
    after: words('after, afterwards, following, later than, from then on, thereafter, subsequently'),
    instead: words('instead, instead of, rather than, in place of, in lieu of'),
  },
  parties: {
    aws: {
      acts: words('aws, amazon, amazon web services, aws itself, aws alone'),
      isUpTo: words(
        `by aws, by amazon, by aws itself, up to aws, aws's job, aws's task, aws's responsibility, aws's part, aws's side, aws's duty, aws's work, the responsibility of aws, with aws, on aws's side, in aws's hands, left to aws, to aws to, on aws to, the work of aws, the job of aws, falls to aws, lies with aws, rests with aws, aws's`,
      ),
      owns: words(`aws's, aws', amazon's, of aws, of aws's own`),
    },
    you: {
      acts: words('you, you yourself, you alone'),
      isUpTo: words(
        `by you, by yourself, up to you, yours, your job, your task, your responsibility, your part, your side, your duty, your work, your call, your own job, your own responsibility, your own task, your own work, your concern, your decision to make, in your hands, on you, with you, left to you, for you to, to you to, on your side, on your plate, your turn, falls to you, fall to you, lies with you, rests with you, yours to, at your end, on your end, your end, is on you, are on you`,
      ),
      owns: words('your, your own, of yours, of your own'),
    },
  },
  strangers: words('we, us, our, ours, ourselves, i, me, my, mine'),
  light: words(`
    take care of, takes care of, look after, see to, sees to, responsible, responsibility, responsible for, in charge of, handle, manage, deal with, job, task, duty, part, side, do, work, happen, concern, mean, matter, case, thing, way, come, go, get, make, let, have, side of things, carry out, perform, involve, remain, stay, become,
    means, goes for, end up, use, offer, find, ensure, make sure, sure, see that, own, belong, left, itself, already, rest with, lie, fall, fall under, share, half, piece, side, turn, give, bring, put, take
  `),
  same: groups(`
    choose, chose, chosen, choosing, pick, select, decide, decide on, determine, opt for, choice, decision, settle on, go for, set
    set, set up, configure, arrange, define, setting, specify, configuration, adjust, fix, put in place, establish, settle
    enable, turn on, turned on, switch on, switched on, activate, active, enabled, opt in, turning on, switching on, activation, put on, leave on, left on, keep on, stay on, stays on
    disable, turn off, turned off, switch off, switched off, deactivate, disabled, off, inactive, turning off, switching off, opt out, leave off, left off, stay off, stays off
    keep, keeps, kept, keeping, retain, hold, held, store, save, preserve, stay, remain, continue, maintain, retention
    maintain, upkeep, maintenance, look after, keep running, keep up
    delete, remove, erase, get rid of, deletion, removal, discard, throw away, wipe, destroy
    start, begin, launch, initiate, kick off, trigger, set off
    stop, end, cease, finish, halt
    run, ran, running, operate, execute
    provide, supply, deliver, offer, give, given, gave, furnish, hand, make available, come with
    install, put in place, put on, installation, roll out, deploy
    apply, install, put in place, carry out, roll out, perform
    replace, swap, swap out, substitute, exchange, renew, put in the place
    renew, renewal, extend, refresh
    create, make, made, set up, build, built, produce, establish, generate, creation
    build, built, construct, make, made
    write, wrote, written, draw up, author, compose
    change, alter, modify, adjust, adapt, changes, modification
    protect, secure, guard, safeguard, shield, defend, protection
    watch, monitor, keep an eye on, keep watch, observe, follow, track, keep track of
    check, verify, inspect, examine, test, review, look at
    test, try out, try, rehearse, practise, practice
    add, attach, append, put in, addition
    attach, connect, link, couple, associate
    restore, restoring, recover, bring back, get back, recovery, restoration, put back
    repair, fix, mend, remedy, correct
    fix, correction, patch fix
    fail, failed, break, broken, go wrong, failure, break down, give out, malfunction
    send, sent, forward, pass on, ship, push
    say, says, said, state, put, read, tell, write, mention, word, claim, list
    call, called, name, label, refer to
    show, shown, display, present, report
    report, notify, tell, inform, announce, signal, alert
    announce, give notice, notify, publish, advance notice, notice
    publish, release, issue, put out, bring out, make available
    allow, permit, let, lets, admit, make possible, enable
    block, stop, refuse, reject, prevent, keep out, turn away, deny, decline
    refuse, reject, decline, deny, turn down, not accept
    enforce, impose, uphold
    require, need, demand, ask for, call for, insist on, want, necessary, required, needed
    ask, request, call for, ask for, order
    want, wish, would like, like, desired, desire
    wait, hold on, hold off
    plan, schedule, lay down, scheduled
    use, using, used, employ, make use of, work with, rely on, apply
    own, self, themselves
    itself, by itself, on its own, of its own accord, automatically, automatic, by themselves, on their own, without your help
    yourself, on your own, by hand, manually, personally, themselves
    by hand, manually, manual
    default, by default, out of the box, standard, unless you change it, unless told otherwise, as standard, unless you choose otherwise, to begin with
    always, at all times, permanently, invariably, without exception, every time, at every moment
    usually, normally, as a rule, generally, typically, mostly, in most cases, ordinarily
    sometimes, now and then, occasionally, at times, in some cases, from time to time
    often, frequently, regularly, many times
    regularly, periodically, at regular intervals
    every, each, all, any, everything, everyone, everybody, entire, whole, across the board, any one
    whole, entire, entirely, wholly, completely, in full, full, fully, totally, complete, all
    some, certain, a few, several
    several, multiple, many, a number of, more than one
    most, majority, largest part
    much, a lot, lots, plenty
    other, another, else, different, otherwise, elsewhere, further
    different, differ, separate, distinct
    new, newly, newer, fresh, newest, recent, latest, up to date
    newest, latest, most recent
    old, older, oldest, existing, earlier, previous
    existing, already there, existing ones, exist
    existing, exist, there
    same, identical, equal, equally, alike
    single, one, only one, just one, individual
    whether, or not
    at least, minimum, no less than, minimally, or more, or longer, at a minimum
    at most, maximum, up to, no more than, no longer than, maximally, at the most
    longer, more time, extended
    first, at first, initially, to begin with, start, beginning
    at once, immediately, right away, straight away, instantly, directly, in one go, at the same time, simultaneously
    soon, before long, shortly
    last, final, most recent, latest
    again, once more, anew, re, afresh
    during, while, in the course of, throughout
    under, underneath, beneath, below
    behind, at the back of, at the back, backing
    inside, in, within, internally
    outside, externally, beyond
    elsewhere, somewhere else, in another place, other place
    long, length, duration, how long, time, period
    time, moment, point, hour
    date, day
    part, portion, share, piece, half
    job, task, work, duty, responsibility, role
    role, part
    rule, regulation
    page, webpage, documentation, doc, docs, text
    table, comparison, comparison table
    compare, comparison
    plain, simply, plainly, flatly, just, outright, bluntly, in so many words
    in so many words, literally, explicitly, expressly, in those words, outright, with those words
    follow, result, derive, arise, come from, stem from, flow from, ensue
    tool, means, instrument, tooling, tools
    software, program, application
    server, machine, host
    machine, computer
    equipment, gear, hardware
    people, staff, persons, someone, humans
    person, someone, individual
    reason, cause, ground
    access, reach, get at, get to, get into
    reach, arrive, get to, be reachable
    accept, take, agree, take on
    take over, takes over, takeover, adopt
    lose, lost, loss, go missing, disappear
    find, found, discover, detect, spot, locate
    leave, left, remain, over, stay
    move, moved, migrate, shift, transfer, relocate, switch, transition
    switch, move, change over, changeover
    copy, replicate, duplicate, copies, replica
    spread, distribute, divide, scatter
    split, divide, separate
    size, large, how large, big, dimension
    large, big
    small, little
    scale, grow, resize
    count, number, amount, how many
    pay, cost, charge, bill, expense
    free, free of charge, no charge, at no cost, at no extra charge, without charge, costs nothing, no cost
    charge, cost, fee
    rest, remainder, remaining, everything else, other
    give back, return
    return, come back, go back
    belong, be part of, part of, fall under, be included
    include, contain, comprise, cover, have in it, come with, count
    consist, be made of
    offer, have, provide
    support, back, help
    supported, support
    help, assist, aid, support
    grant, give, allow, assign
    assign, give, hand out, allocate
    accept, allow
    open, opened, expose, make public
    close, closed, shut
    clean, clean up, tidy
    sign, signed, signature
    issue, hand out, give out
    expire, run out, lapse, end, expiry, expiration
    end, finish, ended, over, reach its end
    valid, good, in force
    recent, late
    update, bring up to date, updating
    upgrade, move up, upgrading
    harden, toughen, lock down, tighten
    record, log, note, write down, register
    place, location, spot, site, where
    put, place, lay, set
    stand, sit, be located, are located, live, be
    live, lives, reside, sit
    come, arrive, reach
    go, move, travel
    get, obtain, receive, gain, acquire
    receive, get, be given, are given
    happen, take place, occur, come about, done
    cover, deal with, include
    note, mind, be aware, remember, pay attention
    number, count
    limit, bound, cap, restrict, ceiling
    restrict, limit, narrow
    separate, apart, separately, on its own, distinct
    together, jointly, in tandem, combined
    between, among
    available, there, at hand, accessible, availability, offered
    ready, prepared, set
    whose, belong
    entry, text
    exactly, precisely, just
    especially, in particular, particularly, above all
    directly, straight, immediately
    once, one time
    twice, two times
    daily, every day, each day, day
    weekly, every week, each week, week
    monthly, every month, each month, month
    yearly, every year, each year, annually, annual, year
    plainly, in plain words, simply
    shared, jointly carried, common, joint
    whatever, no matter what, anything, regardless of what, everything, all
    whoever, anyone who, everybody who
    mark, flag, tag, label
    treat, regard, consider, see as, view, count as, deal with, handle
    comes from, originates, origin, source
    look, see, view
    recommend, advise, suggest
    already, by now
    still, even then, nonetheless, nevertheless
    yet, so far, until now
    such as, like, for example, for instance, including, among them, say
    among, included, including
    as, like
    against, from
    entirely, in full, altogether, all, completely
    alone, by itself, only, on its own
    own, private, personal
    customer, client
  `),
  numbers: {
    two: '2',
    three: '3',
    four: '4',
    five: '5',
    six: '6',
    seven: '7',
    eight: '8',
    nine: '9',
    ten: '10',
    eleven: '11',
    twelve: '12',
  },
  units: words(
    'second, minute, hour, day, week, month, year, percent, gb, tb, mb, kb, kib, mib, gib, tib, times, zone, region, copies, copy, version, replica',
  ),
};
