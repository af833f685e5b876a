// Loaded before Demarc (`node --import`): its clock and its regular tasks run so many times faster than the world, so that what
// takes minutes can be waited for. FAST_CLOCK is "when it began, how much faster"; what waits for somebody else takes its time.
const [began = 0, faster = 1] = (process.env.FAST_CLOCK ?? '').split(',').map(Number);
const { now } = Date;
const { setInterval } = globalThis;

Date.now = () => Math.round(began + (now() - began) * faster);
globalThis.setInterval = (run, milliseconds, ...rest) => setInterval(run, milliseconds / faster, ...rest);
