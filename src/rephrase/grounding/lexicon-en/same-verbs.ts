/** What is done to things, in the words in which a fluent writer may put it. One line is one meaning. */
export const SAME_VERBS = `
  # To choose and to set
  choose, pick, pick out, select, decide, decide on, decide about, determine, opt for, choice, decision, settle on, go for, set, selection, settle, make up your mind, say, elect, your call, call, have the say, have a say, say over, judge, want, wish
  decide, judge, determine, work out, weigh up, weigh, assess, figure out, establish, evaluate, consider, judgement, judgment, control, govern, dictate, settle
  determine, govern, decide, define, dictate, follow, depend, depend on, vary, vary with, according
  set, set up, configure, arrange, define, setting, specify, configuration, adjust, fix, put in place, establish, settle, lay down, put, place, impose, configurable, setup, apply, design
  arrange, organise, organize, set up, manage, plan, ensure, prepare, arrangement, sort out, fix
  name, specify, state, indicate, point out, identify, designate, give, call, title, named, mention
  adjust, tune, tweak, adapt, change, refine, fine tune, alter, optimise, optimize
  fit, match, suit, adapt, go with, correspond, appropriate, suitable, tailored
  intend, mean, aim, plan, purpose, goal, objective, intended, meant
  # On and off
  enable, turn on, switch on, activate, active, enabled, activation, put on, leave on, come on, enablement, in force
  disable, turn off, switch off, deactivate, disabled, off, inactive, opt out, leave off, deactivation, opting out
  # To keep, to hold
  keep, retain, hold, hold on to, save, preserve, stay, remain, continue, maintain, retention, store, stored, carry on, go on, leave, keep hold of, still
  store, save, keep, hold, storage, put, place, live, reside, sit, lie, stored, house, saved
  keep, continue, stay, remain, still, carry on, go on, keep on, persist
  hold, contain, carry, store, include
  maintain, upkeep, maintenance, look after, keep running, service, servicing, keep in shape, keep in order, tend, manage, care, keep going
  care, look after, maintain, tend, careful
  keep going, keep running, keep working, operate, run, continue, carry on
  up to date, current, updated, recent, latest, date
  # To delete, to end
  delete, remove, erase, get rid of, deletion, removal, discard, throw away, wipe, destroy, take away, clear, clear away, drop, dispose, take out, clear out, clean up, purge, gone
  destroy, destruction, wipe, shred, scrap, wreck, dispose of, disposal, erase, destructive
  remove, take out, take away, take off, strip, withdraw, removal, pull, away
  withdraw, revoke, take back, take away, retract, rescind, cancel, revocation, withdrawal, undo
  vanish, disappear, go, gone, go away, cease to exist, go too, lost, perish, fade
  retire, phase out, withdraw, end, discontinue, retirement, take out of service, pull, sunset
  deprecate, phase out, deprecation, mark as deprecated
  terminate, end, stop, termination, shut down, close
  # To begin, to stop
  start, begin, launch, initiate, kick off, trigger, set off, get started, set in motion, commence, set going, start on, starting, activate, open
  stop, end, cease, finish, halt, come to an end, discontinue, stopping, terminate, shut, shut down, suspend, interrupt
  pause, suspend, hold, put on hold, interrupt
  launch, start, run, spin up, create
  restart, reboot, start again, start anew, relaunch, start up again, restarting, start afresh
  defer, postpone, delay, put off, put back, hold off, push back, deferral, postponement, move back, reschedule
  # To run, to work
  run, operate, execute, running, keep running, run on, operation, carry out, work, host, in operation, go, stand, manage
  work, function, operate, take effect, have effect, effect, run, working, take, apply, have an effect
  operate, run, manage, handle, operational
  host, run, house, accommodate, hosting, keep, put
  execute, run, perform, carry out, execution
  manage, run, administer, look after, handle, management, control, administration, oversee, govern, supervise, organise, organize, in charge
  administer, manage, run, administration
  control, govern, determine, manage, steer, command, have control, in control, hand
  # To give
  provide, supply, deliver, offer, give, furnish, hand, hand over, make available, come with, come from, provision, equip, bring, contribute, put in place, serve, present, available, there, publish, put forward, on offer, release, get, facilitate
  offer, provide, available, come with, option, include, support, put forward, possible
  deliver, send, supply, delivery, hand over, ship, bring, get to, pass, write
  give, hand, hand out, grant, provide, assign, pass, let have, award, supply, allocate, bestow, confer
  provision, allocate, supply, set up, create, provide, provisioning
  serve, offer, provide, deliver, present, supply, use, give, hand out
  hand, give, pass, provide, entrust, leave, hand over, turn over
  leave, left, remain, stay, leave behind, keep, leave alone, let, untouched, entrust, rest
  leave alone, leave in place, not touch, leave untouched, leave be, leave as is, leave intact
  leave, depart, exit, go out, move away, escape
  # To install, to apply
  install, put in place, put on, installation, roll out, deploy, apply, put in, set up, load, instal, place, add
  apply, install, put in place, carry out, roll out, perform, implement, put through, use, execute, take effect, enforce, put on, put in, applicable, hold, count, go for, valid
  deploy, roll out, put, install, deployment, place, put live, bring live, bring into production, ship, release
  redeploy, deploy again, deploy anew, roll out again, deploy afresh
  replace, swap, swap out, substitute, exchange, renew, put in the place, replacement, change, change out, switch, trade, new
  exchange, swap, trade, change, replace
  renew, renewal, extend, refresh, renovate, modernise
  renew, replace, refresh, rebuild, update
  rotate, rotation, rotating, change
  # To make
  create, make, set up, build, produce, establish, generate, creation, draw up, come into being, come from, new, put together, come about, have made, add
  build, construct, make, develop, put together, create, assemble, building, produce, construction, compile, prepare, design
  rebuild, build again, build anew, recreate, make again, renew, remake, build afresh, reconstruct, replace
  generate, create, make, produce, generation
  develop, build, write, make, create, development
  write, draw up, author, compose, put down, create, make, save, formulate, record, set
  design, build, plan, set up, architect, lay out, make, draw up, devise, shape, create, engineer
  prepare, get ready, ready, make ready, preparation, make, build, draw up, put together, have ready
  form, constitute, make
  # To change
  change, alter, modify, adjust, adapt, modification, edit, amend, vary, alteration, revise, make changes, become different, different, replace, switch
  edit, change, modify, alter, write, amend
  tamper, tamper with, interfere, interfere with, meddle, meddle with, manipulate
  convert, change, transform, conversion
  become, turn, get, grow, end up, turn into, turn out
  extend, lengthen, prolong, expand, enlarge, extension
  enlarge, grow, increase, expand, extend, make larger, make bigger, raise, scale up, add, bigger, larger
  shrink, make smaller, reduce, smaller, decrease, get smaller, scale down, become smaller, shrinkable, lower
  increase, raise, grow, enlarge, higher, expand, rise, bump up
  reduce, lower, cut, cut down, decrease, limit, lessen, bring down, shrink
  scale, grow, resize, scaling, adapt, expand
  scale out, expand, grow, add, scale
  rebalance, redistribute, spread again, spread anew, balance
  # To protect and to watch
  protect, secure, guard, safeguard, shield, defend, protection, keep safe, make safe, keep secure, defence, defense, security, safe, protected, watch over
  secure, safe, protect, security, keep secure, keep safe, safely, securely
  guard, protect, keep watch over, watch, watch over, secure, stand guard, guard against, keep safe, look after
  mitigate, fend off, ward off, counter, absorb, deal with, soften, repel, mitigation, limit
  absorb, take, soak up, withstand, handle
  withstand, survive, resist, bear, endure, stand, come through
  survive, withstand, outlive, live through, come through, outlast, remain, stay, get through
  against, counter, to counter, versus
  watch, monitor, keep an eye on, keep watch, observe, follow, track, keep track of, monitoring, look at, watch out for, look after, watch over, keep under watch, mind, surveillance
  measure, gauge, track
  check, verify, inspect, examine, test, review, look at, look through, look for, validate, checking, verification, go through, control, make sure, search, see, confirm
  check, evaluate, assess, compare, judge
  review, check, go through, revisit, look at, examine
  validate, check, verify, validation, confirm, prove
  investigate, examine, investigation, study, research
  look at, investigate, examine, check, analyse, analyze
  analyse, analyze, analysis, examine, study
  audit, auditing, examine
  scan, scanning, scanned
  detect, find, spot, discover, notice, see, detection, recognise, recognize
  find, discover, detect, spot, locate, come across, identify, look up, come to light, finding, see
  recognise, recognize, identify, know, spot, see
  identify, recognise, recognize, establish, find
  test, try out, try, rehearse, practise, practice, tryout, put to the test, testing, trial
  rehearse, practise, practice, drill, exercise, run through, test, try out, train
  prove, show, demonstrate, proof, evidence, verify, establish
  react, respond, reaction, response, act on, answer
  act on, respond, react, follow up, deal with, do something about, take action, handle, response
  respond, answer, react, reply, response
  answer, reply, respond, response, answered
  # To join and to part
  add, adding, attach, append, put in, addition, include, put on, extra, set up, create, more, supply, join, place
  attach, connect, link, couple, associate, attachment, add, put on, tie, bind, assign
  connect, link, hook up, attach, connection, join, couple
  link, connect, tie, couple, join, connection, associate, bind
  associate, link, connect, tie, attach, association
  detach, disconnect, take off, unlink, decouple, detachment, remove
  separate, keep apart, apart, split, divide, keep separate, part, separately, set apart, isolate, distinct, separation, hold apart, distinguish
  isolate, separate, shield, keep apart, isolation, segregate, set apart
  combine, join, put together, bring together, merge, together
  spread, distribute, divide, scatter, share, distribution, lay out
  split, divide, separate, break up, partition
  share, divide, split, sharing, have in common, give access
  mount, attach, mounting
  integrate, tie in, connect, integration, incorporate
  register, enrol, enroll, sign up, registration, record, enter
  enter, get into, access, type
  join, connect, take part, become a member
  # To bring back, to repair
  restore, recover, bring back, get back, recovery, restoration, put back, recoverable, reinstate, retrieve, return, back, restoring
  recover, get back, come back, restore, get over, recuperate, repair, recovery
  undo, reverse, revert, roll back, turn back, undoing, take back, rollback
  repair, fix, mend, remedy, correct, restore, solve, put right, set right, make good, resolve, cure
  fix, correction, remedy, repair, solve, resolve, put right, correct, solution
  solve, fix, resolve, remedy, clear up, deal with, put right, solution
  fail, break, go wrong, failure, break down, give out, malfunction, go down, faulty, outage, crash, defect, failing, fall over, stop working, defective, drop out, failed
  failure, outage, breakdown, fault, fail, malfunction, disruption, loss, crash, defect
  break, damage, harm, disrupt, stop working, fail
  lose, loss, go missing, disappear, losing, lost, miss, give up
  # To move and to send
  send, forward, pass on, ship, push, sending, pass, transmit, deliver, direct, route, post, put through, submit
  forward, send on, send, route, relay
  route, direct, send, steer, forward, lead
  transmit, send, pass, transfer, transmission
  push, send, upload, put, publish
  upload, send, put, load, uploading
  download, fetch, get, pull, load
  fetch, get, collect, retrieve, pull, download
  collect, gather, bring together, collection, take in
  pass, go through, get through, let through, travel, run through, pass through, flow, go, come through
  carry, transport, bear, bring, take, move, convey
  transport, carry, move, bring, shipping, ship
  move, migrate, shift, transfer, relocate, switch, transition, take over, migration, put, go, change
  migrate, migration, move, transfer, transition
  switch, move, change over, changeover, change, transfer, switchover
  fail over, failover, switch over, take over, switch
  promote, promotion, raise, make primary, upgrade to primary, elevate
  take over, takeover, adopt, assume, step in
  bring, get, take, move, put, carry, lead
  get to, reach, arrive, arrive at, access
  reach, arrive, get to, access, get at, reachable, extend, come, run, arrive at, stretch, cover, go, reach out
  come, arrive, reach, get, follow
  go, move, travel, end up, pass, run, land, flow, lead, disappear
  return, come back, go back, give back, send back, bring back
  copy, replicate, duplicate, replica, copying, make a copy, make copies, copied
  replicate, replication, copy, mirror, duplicate, keep copies
  import, importing, load
  export, exporting, take out
  draw, take, get
  # To say
  say, state, put, tell, write, mention, word, claim, list, note, declare, put it, describe, according, according to, explain, make clear, speak, report, point out, express, indicate, spell out, talk, hold, set out, define
  say, call, judge, deem, consider, rate, conclude, class, treat, see, view, regard, label, count, hold, put, make, classify, decide, answer
  add, say, note, mention, go on, point out, state
  speak, talk, say, mention, tell
  explain, make clear, clarify, describe, set out, tell, say, explanation, show, spell out, lay out
  describe, set out, tell, explain, description, depict, outline
  summarise, summarize, sum up, recap, say
  confirm, say, state, verify, bear out, confirmation
  promise, guarantee, commit, pledge, undertake, commitment, assure, vouch
  guarantee, promise, ensure, assure, vouch, guaranteed, warrant
  warn, alert, caution, notify, tell, warning, signal, give warning
  call, name, label, term, known as, describe, brand
  know, understand, exist
  mean, imply, entail, involve, signify, bring with it, meaning
  follow, result, derive, arise, come from, stem from, flow from, ensue, imply, implied, infer, inferred, derived, deduce, consequence, result from, draw, drawn, grounded, rooted, conclude, conclusion
  follow, obey, observe, respect, honour, go along, stay within, act on, meet, fall under
  comply, comply with, meet, satisfy, fulfil, conform, conform to, adhere, obey, compliance, compliant, observe
  meet, satisfy, fulfil, fulfill, observe
  contradict, conflict, clash, disagree
  show, display, present, report, let see, make visible, reveal, visible, indicate, see, exhibit, appear, show up, list
  show up, appear, become visible, surface
  appear, show up, come into being, emerge, arise, seem, come
  list, name, mention, enumerate, set out, give, show, count, listing, put on a list
  report, notify, tell, inform, announce, signal, alert, warn, flag, let know, find, say, show, message
  announce, give notice, notify, publish, advance notice, notice, make known, let know, tell, warn, say, inform, announcement, notification, communicate
  publish, release, issue, put out, bring out, make available, publication, post, supply, provide, make public, come from, offer, appear
  issue, hand out, give out, provide, supply, grant, release, make out, publish, come from
  # To let and to stop
  allow, permit, let, admit, make possible, enable, accept, give permission, authorise, authorize, grant, permission, leave, allowed, let through, tolerate
  admit, allow, let through, accept, permit
  admit, allow in, allow, accept, let through
  allow out, let through, allow
  block, stop, refuse, reject, prevent, keep out, turn away, deny, decline, bar, shut out, hold back, ban, obstruct, close, cut off, blocking
  prevent, avoid, stop, keep from, head off, avert, block, rule out, preclude, prevention, forestall
  avoid, prevent, avoidance
  refuse, reject, decline, deny, turn down, not accept, refusal, turn away, block
  forbid, ban, prohibit, bar, rule out, disallow, outlaw, prohibited
  enforce, impose, uphold, enforcement, apply, make compulsory, see that, carry out, ensure, force, maintain
  force, compel, make, oblige, enforce, impose
  require, need, demand, ask for, call for, want, necessary, required, needed, requirement, ask, take, expect, needs, necessitate, depend on, cannot do without
  ask, request, call for, ask for, order, demand, require, want, asking, enquire, question
  request, ask, ask for, order, demand, submit a request, call
  want, wish, would like, like, desire, prefer, choose, need, wanted, feel like, please, desired
  expect, require, ask, anticipate, assume
  wait, hold on, hold off, wait for, await, waiting
  plan, schedule, lay down, scheduled, planning, time, put on the calendar, draw up, timing, arrange, prepare
  schedule, plan, timetable, time, calendar, rota
  accept, take, agree, take on, allow, acceptance, approve, consent, consent to, agree to, tolerate, admit
  approve, accept, agree, approval, sign off, give approval, consent
  agree, arrange, accept, consent, settle, agreement
  limit, bound, cap, restrict, ceiling, limitation, restriction, keep down, confine, curb, keep within limits, narrow, limited
  restrict, limit, narrow, confine, restriction, curb, tighten
  narrow, tighten, limit, restrict, strict, tight
  open, expose, make public, opened, open up, unlock, opening, accessible, publicly accessible
  close, shut, closed, closing, shut down, lock, seal, close off
  close off, block, cut off, shut off, close, seal off, lock
  hide, conceal, keep hidden, mask, keep from, hidden, shield, keep out of sight, obscure
  harden, toughen, lock down, tighten, hardening, secure, make secure
  # To use, to own, to pay
  use, using, used, uses, employ, make use of, rely on, apply, usage, take, draw on, by means of, utilise, utilize, run on, deploy, leverage, consume, in use
  rely on, depend on, trust, rely, reliance, use
  depend on, rely on, need, depend, dependency
  trust, rely on, trusted
  own, possess, owner, ownership, belong, hold, property
  belong, part of, fall under, go with, count, come under, belongs
  pay, cost, charge, bill, expense, payment, paid, pay for, billing, foot the bill
  charge, cost, fee, bill, charged, price, pay
  buy, purchase, acquire, procure, procurement, purchasing, get, obtain, buying
  order, request, buy, ask for
  need, want, require, lack
  profit, benefit, gain, take advantage
  subscribe, sign up, subscription
  earn, get, gain, receive
  get, obtain, receive, gain, acquire
  receive, get, obtain, take in, take
  take, last, need, require, get, cost
  last, take, continue, go on, stay, endure
  take, get, take on, collect, adopt
  assign, give, hand out, allocate, assignment, attach, grant, give out
  grant, give, allow, assign, permission, hand out, award, accord
  # To have and to be
  include, contain, comprise, cover, have in it, come with, count, hold, involve, inclusive, take in, encompass
  cover, deal with, include, comprise, reach, span, go for, take in, concern, encompass
  contain, hold, include, store, have in it
  consist, comprise, consist of
  concern, deal with, regard
  apply, go for, concern, hold good, hold true, relate
  differ, vary, different, not be the same, difference, depend, depends, deviate, diverge, distinguish
  count, number, amount, how many, quantity, counting, total
  count, apply, matter, hold, weigh, count as
  happen, take place, occur, come about, done, arise, go
  live, reside, sit, lie, stay, run, stand
  stand, sit, lie, live, reside, exist
  sit, lie, stand, reside, live
  go with, fall to
  supervise, oversee, watch, monitor, supervision, keep an eye on
  ensure, make sure, see to it, guarantee, make certain, take care, care, arrange
  help, assist, aid, support, assistance, make easier, serve, contribute
  support, back, help, supported, allow, offer, handle, accept
  teach, train, educate, instruct, training
  train, teach, educate, instruct, coach, training, learn
  learn, find out, discover, hear, know
  read, view, consult, look at, see, reading, look up, study
  see, view, look at, look into, inspect, visible, notice, find, get to see, perceive, look
  look, see, view, check, watch, search
  query, search, ask, question
  search, look for, look through, find, seek
  record, log, note, write down, register, recorded, recording, keep a record of, keep record, keep records, keep, logged, capture, document, logging, put on record, track, note down
  document, record, write down, describe, set down
  handle, process, deal with, manage, look after
  treat, regard, consider, see as, view, count as, deal with, handle, see, class, treatment
  compare, comparison, set against, match
  lay out, design, plan, build, set up, arrange, put in
  supply, come from, give, stock
  encrypt, encryption, encrypting, encrypted
  decrypt, decryption
  authenticate, authentication
  authorise, authorize, authorisation, authorization
  invalidate, invalidation
  cache, caching
  certify, certification, certified
  classify, classification, label, categorise, categorize, sort
  label, tag, mark, classify, flag
  mark, flag, tag, label
  virtualise, virtualize, virtualisation, virtualization, virtual
  optimise, optimize, tune, improve, optimisation, optimization
  synchronise, synchronize, sync, keep in sync, synchronous, keep in step, match, in step
  filter, filtering, screen, screen out
  back up, backs up, backup, backups, make backups, backing up
  throttle, slow down, slow, throttling, limit, curb
  evict, eviction, remove
  drain, empty, draining
  configure, configuration, set up, set, setting, arrange
  monitor, monitoring, watch
  patch, patching
  upgrade, move up, upgrading, upgrades, move
  update, updating, refresh, renew
  sign, signed, signature, signing
  expire, run out, lapse, end, expiry, expiration, expired, become invalid, cease to be valid
  inherit, inheritance, take over, inherited, pass to you, get
  invoke, call, invocation, trigger
  tamper, alter, manipulate
  starve, deprive, crowd out, exhaust
  reserve, set aside, reservation, keep free, put aside
  empty, clear, clean out
  clean, clean up, tidy, tidy up, clear
  perform, carry out, execute, conduct, run, performed
  practise, practice, exercise
  inspect, look at, examine, check, inspection
  calculate, work out, compute, figure out, reckon, calculation
  size, sizing, dimension
  access, reach, get at, get to, get into, get access, have access, enter, log in
  log in, sign in, login
  judge, assess, evaluate, weigh, judgement, decide
  assess, judge, evaluate, rate, assessment, weigh up
  enforce, check, apply, guard
`;
