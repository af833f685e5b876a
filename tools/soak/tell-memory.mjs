// For `node --expose-gc --import`: writes what memory the process holds to standard error when it gets SIGUSR2, garbage collected,
// and what it did not catch, which Node.js then lets it die of as ever.
import { writeSync } from 'node:fs';

const MIB = 2 ** 20;
process.on('SIGUSR2', () => {
  globalThis.gc();
  globalThis.gc();
  const { heapUsed, arrayBuffers, rss } = process.memoryUsage();
  writeSync(2, `memory ${((heapUsed + arrayBuffers) / MIB).toFixed(1)} ${(rss / MIB).toFixed(1)}\n`);
});
process.on('uncaughtExceptionMonitor', (_error, origin) => writeSync(2, `uncaught ${origin}\n`));
