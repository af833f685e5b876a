import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A running Demarc, built and started as `npm start` starts it. */
export interface RunningDemarc {
  readonly address: string;
  /** What it has written so far, to both streams. */
  output(): string;
  /** Sends SIGTERM; gives the exit code. */
  stop(): Promise<number | null>;
}

/** Starts dist/src/main.js with only the given settings, on a free port and with a data directory of its own. */
export async function startDemarc(env: Readonly<Record<string, string>>): Promise<RunningDemarc> {
  const data = await mkdtemp(join(tmpdir(), 'demarc-data-'));
  const child = spawn(process.execPath, ['dist/src/main.js'], {
    env: { PATH: process.env.PATH, PORT: '0', DEMARC_DATA: data, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let written = '';
  child.stdout.on('data', (chunk) => (written += chunk));
  child.stderr.on('data', (chunk) => (written += chunk));
  const exited = exitOf(child);
  const address = await Promise.race([
    new Promise<string>((resolve) => {
      child.stdout.on('data', () => {
        const found = /Demarc listens on (http:\/\/\S+)/.exec(written);
        if (found?.[1]) resolve(found[1]);
      });
    }),
    exited.then((code) => Promise.reject(new Error(`exited with ${code}: ${written}`))),
  ]);
  return {
    address,
    output: () => written,
    async stop() {
      child.kill('SIGTERM');
      const code = await exited;
      await rm(data, { recursive: true, force: true });
      return code;
    },
  };
}

/** Runs Demarc when it is expected to refuse; gives exit code and output. */
export async function refuseDemarc(
  env: Readonly<Record<string, string>>,
): Promise<{ code: number | null; output: string }> {
  const child = spawn(process.execPath, ['dist/src/main.js'], {
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (output += chunk));
  return { code: await exitOf(child), output };
}

function exitOf(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => child.once('exit', (code) => resolve(code)));
}
