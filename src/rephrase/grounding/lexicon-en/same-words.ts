/** Adjectives, adverbs, nouns and set phrases that say the same. One line is one meaning. */
export const SAME_WORDS = `
  default, by default, out of the box, standard, unless you change it, unless told otherwise, as standard, unless you choose otherwise
  always, at all times, permanently, invariably, without exception, every time, at every moment
  usually, normally, as a rule, generally, typically, mostly, in most cases, ordinarily
  sometimes, now and then, occasionally, at times, in some cases, from time to time
  often, frequently, regularly, many times
  regularly, periodically, at regular intervals
  every, each, all, everything, everyone, everybody, entire, whole, across the board, any one
  whole, entire, entirely, wholly, completely, in full, full, fully, totally, complete, all
  some, certain, a few, several
  several, multiple, many, more than one
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
  at least, minimum, no less than, minimally, or more, or longer, at a minimum
  at most, maximum, no more than, no longer than, maximally, at the most
  longer, more time, extended
  first, at first, initially, start, beginning
  at once, immediately, instantly, directly, in one go, at the same time, simultaneously
  soon, before long, shortly
  last, final, most recent, latest
  again, once more, anew, re, afresh
  during, while, throughout
  under, underneath, beneath, below
  behind, at the back, backing
  inside, within, internally
  outside, externally, beyond
  elsewhere, somewhere else, in another place, other place
  long, length, duration, how long, time, period
  time, moment, point, hour
  date, day
  rule, regulation
  page, webpage, documentation, doc, docs, text
  table, comparison, comparison table
  compare, comparison
  plain, simply, plainly, flatly, just, outright, bluntly, in so many words
  in so many words, literally, explicitly, expressly, in those words, outright, with those words
  tool, means, instrument, tooling, tools
  software, program, application
  server, machine, host
  machine, computer
  equipment, gear, hardware
  people, staff, persons, someone, humans
  person, someone, individual
  reason, cause, ground
  large, big
  small, little
  scale, grow, resize
  free, free of charge, no charge, no extra charge, without extra charge, without charge, at no additional charge, for nothing, at no cost, at no extra charge, without charge, costs nothing, no cost
  charge, cost, fee
  rest, remainder, remaining, everything else, other
  supported, support
  issue, hand out, give out
  expire, run out, lapse, end, expiry, expiration
  end, finish, ended, reach its end
  valid, good, in force
  recent, late
  place, location, spot, site, where
  note, mind, remember, pay attention
  number, count
  together, jointly, in tandem, combined
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
  whoever, anyone who, everybody who
  mark, flag, tag, label
  already, by now
  still, even then, nonetheless, nevertheless
  yet, so far, until now
  such as, like, for example, for instance, including, among them, say
  among, included, including
  entirely, in full, altogether, all, completely
  alone, by itself, only, on its own
  own, private, personal
  customer, client
  with or without, whether or not with
  # Everyday adjectives and adverbs
  automatic, automatically, by itself, on its own, of its own accord, by themselves, on their own, without your help, unattended, unprompted, unasked, hands off, without intervention
  continuous, continuously, constantly, all the time, always, round the clock, ongoing, non stop, without interruption, uninterrupted, without a break, at all times, permanently
  regular, regularly, on a regular basis, periodically, periodic, at intervals, at regular intervals, routinely
  independent, independently, separate, separately, on its own, outside
  safe, safely, secure, securely
  own, private, personal, of its own, self, themselves
  optional, option, a choice, choice, voluntary, not compulsory, not mandatory, possibility, elective
  close, near, nearby, close by, next, in the vicinity
  extra, additional, more, further, other, added, supplementary, surcharge
  more, further, additional, extra, larger, higher, greater, other, beyond that
  less, fewer, smaller, lower, not as much, not as many
  few, little, small, low, not many, not enough, insufficient, short
  enough, sufficient, suffice, adequate, sufficiently
  large, big, great, huge, high, sizeable, substantial
  high, large, great, elevated
  higher, larger, greater, bigger, more
  lower, smaller, less, reduced
  important, major, key, serious, significant
  critical, crucial, vital, serious, essential, urgent
  necessary, needed, required, essential, need, require, requisite
  impossible, not possible, out of the question
  correct, right, proper, good, suitable, appropriate, correctly, properly
  right, entitlement, permission, access right
  wrong, incorrect, faulty, bad, mistaken, erroneous, mistake
  good, valid, usable, sound, right, ok, fine
  valid, good, in force, current, usable
  bad, poor, harmful
  fast, quick, quickly, rapid, rapidly, swift, speedy, speed
  slow, sluggish, lagging
  short, brief, briefly
  long, length, duration, time, period, for how long, extended, lengthy
  how long, long, length, duration, period, time
  how many, number, count, amount, quantity
  how much, amount, extent, size, degree
  how often, often, frequency, interval
  often, frequently, regularly, many times, frequent, frequency
  idle, unused, inactive, not in use
  unused, not used, no longer used, idle
  ordinary, normal, regular, usual, common, standard, plain
  usual, normal, common, customary, ordinary, typical
  general, common, overall, generally, broad
  special, particular, specific, separate, dedicated
  specific, particular, certain, special
  certain, particular, specific, some
  known, familiar, recognised, established, named
  known, called, named
  clear, plain, obvious, evident, explicit, unambiguous, clearly
  visible, see, seen, shown, in view, in sight
  unseen, invisible, invisibly, transparently, out of sight, unnoticed, without you noticing, behind the scenes, in the background
  transparently, unseen, invisibly
  background, behind the scenes
  readable, legible, can be read
  public, publicly, open, open to the world, open to everyone, in public
  private, privately, closed, not public, shielded
  internal, internally, inside, within, in house
  external, externally, outside, from outside, third party
  empty, blank, without contents
  full, complete, whole, total, entire
  same, identical, equal, alike, equally, in step, shared, just as
  likewise, same, equally, too
  various, different, several, diverse
  strict, stringent, tight, severe, rigorous
  strong, robust, powerful
  weak, poor, vulnerable
  temporary, temporarily, short lived, for a while, passing, provisional, for the time being
  permanent, permanently, lasting, durable, for good, persistent
  lasting, permanent, persistent, durable
  direct, directly, straight, immediately
  gradually, step by step, bit by bit, little by little
  actively, proactively
  indirectly, by a detour, in a roundabout way
  partly, in part, partially, to some extent, for a part, partial
  mostly, mainly, largely, usually, for the most part, primarily, chiefly, predominantly
  nearly, almost, practically, virtually, just about
  some, around, roughly, approximately, circa, or so, more or less
  exactly, precisely, just, exact
  enough, sufficiently
  sensitive, confidential, delicate
  confidential, secret, private, sensitive
  personal, private, individual
  physical, physically, tangible
  digital, electronic
  current, present, today, at the moment, now, existing, up to date, nowadays, at present, these days, currently, right now
  former, previous, earlier, old, past, formerly, previously
  next, following, coming, upcoming, subsequent
  later, subsequent, subsequently, afterwards, at a later time, in the future
  future, later, coming, ahead
  early, in good time, timely
  timely, in good time, promptly, at the right time, early enough
  promptly, quickly, at once, without delay
  then, at that time
  ago, earlier, before
  # Everyday nouns
  people, staff, persons, someone, humans, employees, personnel, team, workers, folk, who
  employee, staff member, worker, member of staff, staff, personnel
  person, someone, individual, people, human, somebody
  somebody, someone, a person, anybody, person
  expert, specialist, professional
  team, group, people, staff
  company, firm, business, organisation, organization, enterprise
  organisation, organization, company
  supplier, vendor, provider, seller
  auditor, assessor
  authority, regulator, agency
  government, state
  building, premises, house, facility, site, property
  facility, building, site, data centre, premises
  centre, center
  room, space, area
  door, gate, entrance
  place, location, spot, site, position
  country, nation, state, land
  law, legislation, statute, legal
  legal, by law, lawful, statutory, law
  rule, regulation, prescription
  agreement, contract, arrangement, deal
  term, condition, provision
  requirement, demand, need, condition, require, required
  condition, circumstance, term
  example, instance, case
  reason, cause, ground, why
  why, reason, for what reason
  result, outcome, consequence, finding, effect
  finding, result, what it finds, discovery
  effect, influence, impact, consequence, result
  impact, effect, consequence
  risk, danger, hazard, threat
  danger, risk, threat, peril
  problem, issue, trouble, difficulty, fault
  flaw, vulnerability, weakness, hole, defect, leak, weak spot
  vulnerability, weakness, flaw, hole, leak
  mistake, error, slip, blunder, fault
  error, mistake, fault, failure
  incident, event, occurrence
  attack, assault, attacker, attacking
  attacker, intruder, hacker
  flood, wave, deluge, surge, torrent
  peak, spike, surge, top
  interruption, disruption, outage, downtime, break, pause, interrupt
  outage, downtime, interruption, failure, disruption
  downtime, outage, interruption, time offline
  emergency, crisis, calamity
  measure, step, precaution, action
  step, stage, phase, action
  action, deed, operation, step
  method, way, manner, approach, means, technique, procedure
  way, manner, method, how
  procedure, process, method, routine
  kind, type, sort, variety, class, form, category
  type, kind, sort, variant
  variant, version, variation, form, kind
  class, type, category, kind
  set, collection, group, series, package, bundle
  series, set, sequence, row
  level, tier, degree, layer
  piece, part, bit, element, component
  part, portion, share, piece, half, section, component, bit
  content, contents, what is in it, material
  information, data, details, info
  detail, particular, specifics
  message, notice, notification, announcement, word
  notice, message, notification, announcement, advance notice, warning
  alert, alarm, warning
  question, query, enquiry
  answer, reply, response
  difference, distinction, differ, gap
  connection, link, line
  line, cable, connection, link
  cable, wire, cord, line, cabling, wiring
  power, electricity, current, energy
  cooling, air conditioning, climate control
  fire, blaze
  space, room, capacity
  load, burden, pressure, workload, demand
  traffic, data traffic, network traffic
  speed, pace, velocity
  life, lifetime, lifespan, life span, working life
  end of life, end of its life, end of their life, end of support
  beginning, start, outset
  world, globe, worldwide, global
  worldwide, global, globally, all over the world, around the world
  anywhere, everywhere, wherever, any place, all places
  wherever, everywhere, where, anywhere
  everywhere, all over, in every place, in all places, across the board, wherever
  name, title, designation
  list, overview, enumeration
  overview, summary, survey
  guide, manual, handbook, documentation
  document, paper, file
  licence, license, licensing
  origin, source, provenance
  destination, target, goal, where they go, where it goes
  counterpart, equivalent, opposite
  knowledge, know how, know
  awareness, alertness, consciousness
  skill, ability, competence
  use, usage, utilisation
  need, requirement, necessity
  possibility, option, choice
  exception, exemption
  alternative, other option, substitute, other way
  advance, ahead
  firmly, strictly
  failed, broken, faulty, defective, dead
  broken, defective, faulty, failed, damaged
  lost, gone, missing, lose
  whether, or not, if
  except, exception
  per, each, every, for each, for every
  every, each, all, everything, everyone, everybody, entire, whole, any one, per, in full, one after another, each and every, every single, every one, whenever
  everything, all, anything, the whole lot, whatever, every part, the lot
  everybody, everyone, all, anyone, whoever
  both, two, the two
  pair, couple, two
  double, twice, twofold
  first, at first, initially, start, beginning, first time
  first time, first, initially
  to this day, still
  cause, result in, bring about, bring on
  cause, bring about, produce
  raise, increase, lift
  stay away, keep away
  throughout, during, the whole time, while
  during, while, throughout, within
  all the way, completely
  # One set phrase
  at most, at best, the most, no more than, maximum, maximally, at the most, at the very most, not more than, if anything, as much as
  at least, minimum, no less than, minimally, or more, or longer, at a minimum, not less than, at the very least, no fewer than, upwards of
  in so many words, literally, explicitly, expressly, in those words, outright, with those words, in these words, in these very words, word for word, verbatim, in as many words, in plain terms, in plain words, in exact words, spelled out, spelt out, spell out, stated outright, specifically, directly, in those exact words, in those very words, that plainly
  plain, simply, plainly, flatly, just, outright, bluntly, in so many words, in plain words, clearly, straightforwardly
  default, by default, out of the box, standard, unless you change it, unless told otherwise, as standard, unless you choose otherwise, from the start, from the outset, as a default, initially, unless you set otherwise, normally
`;
