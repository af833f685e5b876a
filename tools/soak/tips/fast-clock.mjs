// For `node --import`: a process whose clock runs faster, so that a lease of twelve minutes is over in seconds. Nothing in
// Demarc knows of it: what it asks the time, and its long intervals, are what Node gives to every program.
// SOAK_CLOCK is "<real>,<shown>,<speed>": at `real` milliseconds since the epoch it shows `shown`, and it runs so many
// times faster. All processes that are given the same text agree on the time, whenever they were started.
const [real, shown, speed] = String(process.env.SOAK_CLOCK).split(',').map(Number);
const realNow = Date.now;
Date.now = () => Math.floor(shown + (realNow() - real) * speed);

// How often a program looks for what is due belongs to its clock. A beat of a second or so tells others that it lives.
const LONG = 10_000;
const realInterval = globalThis.setInterval;
globalThis.setInterval = (run, milliseconds, ...rest) =>
  realInterval(run, milliseconds >= LONG ? milliseconds / speed : milliseconds, ...rest);
