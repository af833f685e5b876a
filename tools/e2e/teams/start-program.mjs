import { spawn } from 'node:child_process';

/** How long a program may take to say that it is ready, in milliseconds. */
const PATIENCE = 60_000;

/**
 * Starts a program of Node's with only the given settings, and waits until it has written what tells that it is ready.
 * `output` gives what it has written so far; `stop` ends it.
 */
export async function startProgram(args, env, ready) {
  const { PATH, HOME } = process.env;
  const child = spawn(process.execPath, args, {
    env: { PATH, HOME, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let written = '';
  const exited = new Promise((resolve) => child.once('exit', resolve));
  await new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      reject(new Error(`${args[0]} does not get ready: ${written}`));
    }, PATIENCE);
    const look = (chunk) => {
      written += chunk;
      if (!ready.test(written)) return;
      clearTimeout(timer);
      resolve();
    };
    child.stdout.on('data', look);
    child.stderr.on('data', look);
    exited.then((code) => {
      clearTimeout(timer);
      reject(new Error(`${args[0]} ended with ${code}: ${written}`));
    });
  });
  return {
    output: () => written,
    async stop() {
      child.kill('SIGTERM');
      await exited;
    },
  };
}
