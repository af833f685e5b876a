import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse as parseEnv } from 'dotenv';
import { parseAllDocuments } from 'yaml';
import { readConfig } from '../../src/config.js';
import { healthRoutes } from '../../src/http/health-routes.js';
import { SECRET_SETTINGS } from '../../src/secret-settings.js';

/** What PostgreSQL's client reads by itself. */
const CLIENTS_OWN = ['PGPASSWORD'];
const settings = Object.keys(parseEnv(readFileSync('.env.example', 'utf8')));
const paths = healthRoutes(async () => []).map(({ path }) => path);

const files = SECRET_SETTINGS.map((name) => `${name}_FILE`);

/** Anything that YAML holds, one key after another. */
type Tree = { readonly [key: string]: Tree } & Tree[] & string;

function read(file: string): Tree[] {
  return parseAllDocuments(readFileSync(file, 'utf8')).map((document) => {
    expect(document.errors).toEqual([]);
    return document.toJS() as Tree;
  });
}

describe('.env.example', () => {
  it('names each setting once: of two the last one counts, and Kubernetes takes no file that has both', () => {
    const named = readFileSync('.env.example', 'utf8').match(/^[A-Z_]+(?==)/gm);
    expect(named).toEqual([...new Set(named)]);
    expect(named).toEqual(settings);
  });

  it('names every secret that may come from a file', () => {
    const [told = ''] =
      /^# Each secret may come[\s\S]*?^[^#]/m.exec(readFileSync('.env.example', 'utf8')) ?? [];
    for (const name of SECRET_SETTINGS) expect(told).toMatch(new RegExp(`\\b${name}\\b`));
    for (const name of told.match(/\b[A-Z]+_[A-Z_]+\b/g) ?? [])
      if (!name.endsWith('_FILE')) expect(SECRET_SETTINGS).toContain(name);
  });
});

describe('the deployments', () => {
  it('listen where the balancer reaches them, whatever the file of settings leaves empty', () => {
    const example = parseEnv(readFileSync('.env.example', 'utf8'));
    expect(readConfig(example).host).toBe('127.0.0.1');
    const compose = readFileSync('docker-compose.yml', 'utf8');
    expect(compose).toContain('\n      DEMARC_HOST: all\n      DEMARC_TRUSTED_PROXIES: "1"\n');
    expect(compose).toContain('\n        option forwardfor\n');
    expect(readFileSync('deploy/kubernetes.yaml', 'utf8')).toContain('{ name: DEMARC_HOST, value: all }');
    expect(readFileSync('Dockerfile', 'utf8')).toMatch(/^ENV .*DEMARC_HOST=all$/m);
    expect(readConfig({ ...example, DEMARC_HOST: 'all' }).host).toBeUndefined();
  });
});

describe('docker-compose.yml', () => {
  const [compose] = read('docker-compose.yml') as [Tree];
  const { demarc, balancer, postgres } = compose.services as unknown as Record<string, Tree>;

  it('starts two replicas with settings that exist, on the PostgreSQL beside them', () => {
    const environment = demarc?.environment as unknown as Record<string, string>;
    expect(demarc?.deploy?.replicas).toBe(2);
    for (const name of Object.keys(environment)) expect([...settings, ...CLIENTS_OWN]).toContain(name);
    const url = new URL(readConfig(environment).databaseUrl ?? '');
    expect(Object.keys(compose.services ?? {})).toContain(url.hostname);
    expect(postgres?.environment).toMatchObject({
      POSTGRES_USER: url.username,
      POSTGRES_DB: url.pathname.slice(1),
      POSTGRES_PASSWORD: environment.PGPASSWORD,
    });
    expect(readFileSync('.env.example', 'utf8')).toMatch(/^# POSTGRES_PASSWORD=$/m);
  });

  it('sends requests to replicas that are ready, on the port on which they listen', () => {
    const content = String(compose.configs?.balancer?.content);
    const [, checked] = /httpchk GET (\S+)/.exec(content) ?? [];
    expect(paths).toContain(checked);
    expect(content).toContain(`demarc:${demarc?.environment?.PORT} check`);
    expect(balancer?.ports).toEqual([expect.stringMatching(/:3978$/)]);
  });
});

describe('deploy/kubernetes.yaml', () => {
  const objects = read('deploy/kubernetes.yaml');
  const find = (kind: string, name: string) =>
    objects.find((object) => String(object.kind) === kind && String(object.metadata?.name) === name) as Tree;
  const podOf = (object: Tree) => object.spec?.template as Tree;
  const containerOf = (object: Tree) =>
    podOf(object).spec?.containers?.[0] as unknown as Record<string, Tree>;
  const envOf = (object: Tree) =>
    (containerOf(object).env as unknown as { name: string; value?: string; valueFrom?: unknown }[]) ?? [];
  const demarc = find('Deployment', 'demarc');
  const postgres = find('StatefulSet', 'demarc-postgres');

  it('starts two replicas with settings that exist, and the database’s password from a file', () => {
    expect(demarc.spec?.replicas).toBe(2);
    for (const { name } of envOf(demarc)) expect([...settings, ...files]).toContain(name);
    const value = '/run/secrets/postgres/password';
    expect(envOf(demarc)).toContainEqual({ name: 'PGPASSWORD_FILE', value });
    expect(envOf(postgres)).toContainEqual({ name: 'POSTGRES_PASSWORD_FILE', value });
    for (const object of [demarc, postgres]) {
      const mount = { name: 'postgres-password', mountPath: '/run/secrets/postgres', readOnly: true };
      expect(containerOf(object).volumeMounts).toContainEqual(mount);
      const volume = { name: mount.name, secret: { secretName: 'demarc-postgres' } };
      expect(podOf(object).spec?.volumes).toContainEqual(volume);
    }
    expect(containerOf(demarc).envFrom).toEqual([{ secretRef: { name: 'demarc' } }]);
  });

  it('reaches the PostgreSQL that it starts', () => {
    const env = Object.fromEntries(envOf(demarc).map(({ name, value }) => [name, value]));
    const url = new URL(readConfig(env).databaseUrl ?? '');
    expect(find('Service', url.hostname).spec?.selector).toEqual(podOf(postgres).metadata?.labels);
    expect(envOf(postgres)).toContainEqual({ name: 'POSTGRES_USER', value: url.username });
    expect(envOf(postgres)).toContainEqual({ name: 'POSTGRES_DB', value: url.pathname.slice(1) });
  });

  it('has metrics read where they are, past the Service that strangers reach', () => {
    const env = Object.fromEntries(envOf(demarc).map(({ name, value }) => [name, value]));
    const { port, host } = readConfig({ ...env, DEMARC_PLAYGROUND: 'on' }).metrics ?? {};
    const annotations = podOf(demarc).metadata?.annotations;
    expect(annotations).toMatchObject({ 'prometheus.io/port': `${port}`, 'prometheus.io/path': '/metrics' });
    expect(containerOf(demarc).ports).toContainEqual({ name: 'metrics', containerPort: port });
    expect(host).toBe('0.0.0.0');
    const ports = objects.filter(({ kind }) => String(kind) === 'Service').map(({ spec }) => spec?.ports);
    expect(JSON.stringify(ports)).not.toMatch(/metrics|9464/);
  });

  it('asks after each replica’s health where that is told, and sends requests to what is ready', () => {
    const { startupProbe, livenessProbe, readinessProbe, ports } = containerOf(demarc);
    const asked = [startupProbe, livenessProbe, readinessProbe].map((probe) => String(probe?.httpGet?.path));
    expect(asked).toEqual(['/healthz', '/healthz', '/readyz']);
    for (const path of asked) expect(paths).toContain(path);
    expect(String(ports?.[0]?.containerPort)).toBe(envOf(demarc).find(({ name }) => name === 'PORT')?.value);
    expect(find('Service', 'demarc').spec?.selector).toEqual(podOf(demarc).metadata?.labels);
    expect(find('PodDisruptionBudget', 'demarc').spec?.selector).toEqual(demarc.spec?.selector);
  });
});
