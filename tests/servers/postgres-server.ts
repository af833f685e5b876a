import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chown, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { promisify } from 'node:util';
import pg from 'pg';
import { type PostgresBinaries, postgresBinaries } from './postgres-binaries.js';

/** A real PostgreSQL on a port of this machine. */
export interface PostgresServer {
  /** The address of its database, for somebody who may do everything. */
  readonly url: string;
  /** The address of a new, empty schema in that database. */
  emptyUrl(): Promise<string>;
  /** Runs SQL as somebody who may do everything, in the schema of `url` if that is given; gives the rows. */
  query(sql: string, url?: string): Promise<readonly Record<string, unknown>[]>;
  /** Breaks off what is under way and ends; `crash` leaves it no time for anything. */
  stop(how?: 'fast' | 'crash'): Promise<void>;
  /** Starts it again on the same port, with what it had. */
  start(): Promise<void>;
  /** Stops it and deletes all that it had. */
  close(): Promise<void>;
}

/** It need outlive its process, but not its machine: nothing waits for a disk. */
const SETTINGS = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'fsync=off',
  'full_page_writes=off',
  'shared_buffers=64MB',
  'max_connections=200',
  'io_method=sync',
];

/** The role `locked` needs its password, "its password"; everybody else is let in. */
const ACCESS = 'host all locked 127.0.0.1/32 scram-sha-256\nhost all all 127.0.0.1/32 trust\n';

/** Makes a database cluster in a directory of its own and starts it, which takes a second. */
export async function startPostgresServer(): Promise<PostgresServer> {
  const binaries = await postgresBinaries();
  const directory = await mkdtemp(join(tmpdir(), 'demarc-postgres-'));
  await makeCluster(binaries, directory);
  const port = await freePort();
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`;
  let running = await startServer(binaries, directory, port);
  let schemas = 0;
  const query = async (sql: string, at = url) => {
    const client = new pg.Client(at);
    client.on('error', () => {});
    await client.connect();
    try {
      return (await client.query(sql)).rows;
    } finally {
      await client.end();
    }
  };
  const stop = async (how: 'fast' | 'crash' = 'fast') => {
    if (running.exitCode !== null || running.signalCode !== null) return;
    const ended = once(running, 'exit');
    running.kill(how === 'fast' ? 'SIGINT' : 'SIGQUIT');
    await ended;
    // Whoever is connected in this process has heard of it then.
    await turn();
  };
  await query(`create role locked login password 'its password'`);
  return {
    url,
    async emptyUrl() {
      schemas += 1;
      await query(`create schema s${schemas}`);
      return `${url}?options=-csearch_path%3Ds${schemas}`;
    },
    query,
    stop,
    async start() {
      running = await startServer(binaries, directory, port);
    },
    async close() {
      await stop('crash');
      for (const made of [directory, binaries.copy])
        if (made) await rm(made, { recursive: true, force: true });
    },
  };
}

async function makeCluster({ initdb, as }: PostgresBinaries, directory: string): Promise<void> {
  const data = join(directory, 'data');
  await mkdir(data, { mode: 0o700 });
  if (as.uid !== undefined && as.gid !== undefined)
    for (const path of [directory, data]) await chown(path, as.uid, as.gid);
  const flags = ['--username=postgres', '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-sync'];
  await promisify(execFile)(initdb, [`--pgdata=${data}`, ...flags], { ...as, cwd: directory });
  await writeFile(join(data, 'pg_hba.conf'), ACCESS);
}

async function startServer(
  { postgres, as }: PostgresBinaries,
  directory: string,
  port: number,
): Promise<ChildProcess> {
  const settings = SETTINGS.flatMap((setting) => ['-c', setting]);
  const server = spawn(postgres, ['-D', join(directory, 'data'), '-p', String(port), ...settings], {
    ...as,
    cwd: directory,
    env: { ...process.env, LC_ALL: 'C' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  // Whoever ends without closing it leaves no server behind.
  const end = () => server.kill('SIGQUIT');
  process.once('exit', end);
  server.once('exit', () => process.off('exit', end));
  let said = '';
  await new Promise<void>((resolve, reject) => {
    server.stderr.setEncoding('utf8').on('data', (text: string) => {
      said = `${said}${text}`.slice(-10_000);
      if (said.includes('ready to accept connections')) resolve();
    });
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`PostgreSQL exited with ${code}: ${said}`)));
  });
  return server;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
