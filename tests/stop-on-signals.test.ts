import { EventEmitter, once } from 'node:events';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { DRAIN, stopOnSignals } from '../src/stop-on-signals.js';
import { quietLog } from './quiet-log.js';

/** A process that tells with which code it would have ended. */
function startProcess(stop: () => Promise<void>, drain?: number) {
  const heard = new EventEmitter();
  const process = {
    on: (signal: string, run: (signal: NodeJS.Signals) => void) => heard.on(signal, run),
    exit: (code: number) => void heard.emit('exit', code),
  };
  stopOnSignals({ stop, process, log: quietLog, ...(drain === undefined ? {} : { drain }) });
  return { ended: once(heard, 'exit'), send: (signal: string) => heard.emit(signal, signal) };
}

describe('a process that is told to stop', () => {
  it.each(['SIGTERM', 'SIGINT'])(
    'ends with 0 on %s when what was under way has ended, and stops once',
    async (signal) => {
      let stops = 0;
      const { send, ended } = startProcess(async () => {
        stops += 1;
      });
      send(signal);
      send('SIGTERM');
      expect(await ended).toEqual([0]);
      expect(stops).toBe(1);
    },
  );

  it('ends with 1 when it cannot stop cleanly', async () => {
    const { send, ended } = startProcess(() => Promise.reject(new Error('no')));
    send('SIGTERM');
    expect(await ended).toEqual([1]);
  });

  it('ends with 1 when what is under way takes longer than it may', async () => {
    // Something has to keep this process alive, as what is under way would.
    const underWay = setTimeout(() => {}, 10_000);
    const { send, ended } = startProcess(() => new Promise(() => {}), 50);
    send('SIGTERM');
    expect(await ended).toEqual([1]);
    clearTimeout(underWay);
  });

  it('has that time where it is deployed, before it is killed', () => {
    const [, compose] = /stop_grace_period: (\d+)s/.exec(readFileSync('docker-compose.yml', 'utf8')) ?? [];
    expect(Number(compose) * 1_000).toBeGreaterThan(DRAIN);
    const kubernetes = readFileSync('deploy/kubernetes.yaml', 'utf8');
    const [, grace] = /terminationGracePeriodSeconds: (\d+)/.exec(kubernetes) ?? [];
    const [, before] = /command: \["sleep", "(\d+)"\]/.exec(kubernetes) ?? [];
    expect((Number(grace) - Number(before)) * 1_000).toBeGreaterThan(DRAIN);
    expect(readFileSync('OPERATING.md', 'utf8')).toContain(`${DRAIN / 1_000} seconds`);
  });
});
