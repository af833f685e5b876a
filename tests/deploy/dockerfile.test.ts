import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { readDockerfile } from './read-dockerfile.js';

const stages = readDockerfile();
const final = stages.at(-1);
const named = (name: string) => (final?.instructions ?? []).filter((one) => one.name === name);

describe('the Dockerfile', () => {
  it('builds in one stage and ships another', () => {
    expect(stages.map(({ as }) => as)).toEqual(['build', undefined]);
    expect(named('COPY').map(({ text }) => text)).toEqual([
      '--from=build /app/package.json ./',
      '--from=build /app/node_modules node_modules',
      '--from=build /app/dist dist',
    ]);
  });

  it('pins its base to one version of Node and Debian, the same in both stages', () => {
    for (const { image } of stages) expect(image).toMatch(/^node:\d+\.\d+\.\d+-bookworm-slim$/);
    expect(new Set(stages.map(({ image }) => image)).size).toBe(1);
  });

  it('uses only what it needs: no ADD, no shell that fetches, nothing newest, no secret', () => {
    const all = stages.flatMap(({ instructions }) => instructions);
    const known = [
      'WORKDIR',
      'COPY',
      'RUN',
      'ENV',
      'USER',
      'VOLUME',
      'EXPOSE',
      'HEALTHCHECK',
      'STOPSIGNAL',
      'CMD',
    ];
    for (const { name, text } of all) {
      expect(known).toContain(name);
      expect(text).not.toMatch(/\b(curl|wget|sudo|apt-get|latest)\b|TOKEN|SECRET|PASSWORD/);
      if (name === 'COPY') expect(text).not.toMatch(/^\. /);
      if (name === 'WORKDIR') expect(text).toMatch(/^\//);
    }
  });

  it('runs as somebody who is not root from then on, once what needs root is done', () => {
    const names = (final?.instructions ?? []).map(({ name }) => name);
    expect(named('USER').map(({ text }) => text)).toEqual(['node']);
    expect(names.lastIndexOf('RUN')).toBeLessThan(names.indexOf('USER'));
    expect(names.lastIndexOf('COPY')).toBeLessThan(names.indexOf('USER'));
  });

  it('starts Node itself, which so gets the signals, and asks after its health, without a shell', () => {
    for (const name of ['CMD', 'HEALTHCHECK']) expect(named(name)).toHaveLength(1);
    expect(JSON.parse(named('CMD')[0]?.text ?? '')).toEqual(['node', 'dist/src/main.js']);
    const [, check = ''] = named('HEALTHCHECK')[0]?.text.split(' CMD ') ?? [];
    expect(JSON.parse(check)).toEqual(['node', '-e', expect.stringContaining('/healthz')]);
  });

  it('keeps what lasts in a volume, and nothing beside it', () => {
    expect(named('VOLUME').map(({ text }) => text)).toEqual(['/data']);
    expect(
      named('ENV')
        .map(({ text }) => text)
        .join(),
    ).toContain('DEMARC_DATA=/data');
  });

  it('may write nowhere else, and gains no rights, where it is deployed', () => {
    const { services } = parse(readFileSync('docker-compose.yml', 'utf8'));
    expect(services.demarc).toMatchObject({ read_only: true, cap_drop: ['ALL'] });
    expect(services.demarc.security_opt).toContain('no-new-privileges:true');
    const kubernetes = readFileSync('deploy/kubernetes.yaml', 'utf8');
    expect(kubernetes).toContain('runAsNonRoot: true');
    expect(kubernetes).toContain('readOnlyRootFilesystem: true');
    expect(kubernetes).toContain('capabilities: { drop: [ALL] }');
  });
});
