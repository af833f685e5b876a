import { once } from 'node:events';
import { createServer } from 'node:net';
import type { Checkup, Finding } from '../../contract/checkup.js';

/** By which setting a port is chosen, and what it is called. */
const NAMES = { PORT: 'port', DEMARC_METRICS_PORT: 'metrics port' } as const;

type Setting = keyof typeof NAMES;

/** Whether a port is free, or has a Demarc that runs already. */
export function portCheckup(port: number, host: string | undefined, setting: Setting = 'PORT'): Checkup {
  return {
    name: NAMES[setting],
    timeout: 5_000,
    async check(signal) {
      if (port === 0) return { state: 'ok', text: `The system chooses one at the start (${setting}=0).` };
      const code = await tryListening(port, host);
      if (code === undefined) return { state: 'ok', text: `${port} is free.` };
      return code === 'EADDRINUSE' ? whoHasIt(port, setting, signal) : refused(port, setting, code);
    },
  };
}

/** Undefined, or why not. */
async function tryListening(port: number, host: string | undefined): Promise<string | undefined> {
  const server = createServer();
  try {
    server.listen(port, host);
    await once(server, 'listening');
    server.close();
    await once(server, 'close');
    return undefined;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? 'unknown';
  }
}

/** Demarc is known by what it says of its health. */
async function whoHasIt(port: number, setting: Setting, signal: AbortSignal): Promise<Finding> {
  const health = await fetch(`http://127.0.0.1:${port}/healthz`, { signal, redirect: 'error' })
    .then((response) => response.text())
    .catch(() => '');
  if (health === '{"status":"alive"}')
    return { state: 'ok', text: `${port} is taken by a Demarc that runs.` };
  return {
    state: 'wrong',
    text: `${port} is taken by another program: stop it, or set ${setting} to another port.`,
  };
}

function refused(port: number, setting: Setting, code: string): Finding {
  return code === 'EACCES'
    ? { state: 'wrong', text: `${port} may not be used by this user: set ${setting} to one above 1023.` }
    : { state: 'wrong', text: `${port} cannot be listened on (${code}): set ${setting} to another port.` };
}
