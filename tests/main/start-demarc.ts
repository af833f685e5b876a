import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A running Demarc, built and started as `npm start` starts it. */
export interface RunningDemarc {
  readonly address: string;
  /** The number of its process. */
  readonly pid: number;
  /** What it has written so far, to both streams. */
  output(): string;
  /** Sends SIGHUP. */
  hangUp(): void;
  /** Sends SIGTERM; gives the exit code. */
  stop(): Promise<number | null>;
  /** Sends SIGKILL, which leaves no time for anything; resolves when it has ended. */
  kill(): Promise<void>;
}

/**
 * Starts dist/src/main.js with only the given settings, on a free port. Unless `DEMARC_DATA` names a directory, which is
 * kept for the next start, it gets one of its own, which goes with it. `root` is where `dist` lies.
 */
export async function startDemarc(env: Readonly<Record<string, string>>, root = '.'): Promise<RunningDemarc> {
  const data = env.DEMARC_DATA ?? (await mkdtemp(join(tmpdir(), 'demarc-data-')));
  const child = spawn(process.execPath, ['dist/src/main.js'], {
    cwd: root,
    env: { PATH: process.env.PATH, PORT: '0', ...env, DEMARC_DATA: data },
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
  const end = async (signal: 'SIGTERM' | 'SIGKILL') => {
    child.kill(signal);
    const code = await exited;
    if (env.DEMARC_DATA === undefined) await rm(data, { recursive: true, force: true });
    return code;
  };
  return {
    address,
    pid: Number(child.pid),
    output: () => written,
    hangUp: () => void child.kill('SIGHUP'),
    stop: () => end('SIGTERM'),
    kill: async () => void (await end('SIGKILL')),
  };
}

/** Runs Demarc when it is expected to refuse; gives exit code and output. `root` is where `dist` lies. */
export async function refuseDemarc(
  env: Readonly<Record<string, string>>,
  root = '.',
): Promise<{ code: number | null; output: string }> {
  const child = spawn(process.execPath, ['dist/src/main.js'], {
    cwd: root,
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
