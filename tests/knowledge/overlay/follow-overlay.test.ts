import { cp, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Log, LogFields } from '../../../src/contract/log.js';
import type { Knowledge } from '../../../src/knowledge/knowledge.js';
import { type Following, followOverlay } from '../../../src/knowledge/overlay/follow-overlay.js';
import { overlayStamp } from '../../../src/knowledge/overlay/overlay-stamp.js';
import { loadRealKnowledge } from '../../load-real-knowledge.js';
import { EXAMPLE, type OverlayFolder, overlayFolder } from './overlay-folder.js';

const NOW = Date.parse('2026-11-28');

let base: Knowledge;
let folder: OverlayFolder;
let following: Following;
/** Looks at the files, as the clock would have it. */
let look: () => Promise<void>;
let taken: Knowledge[];
let told: (LogFields & { readonly level: string })[];

beforeAll(async () => {
  base = await loadRealKnowledge();
});
beforeEach(async () => {
  folder = await overlayFolder();
  taken = [];
  told = [];
  const write = (level: string) => (fields: LogFields) => void told.push({ ...fields, level });
  const log: Log = { debug: write('debug'), info: write('info'), warn: write('warn'), error: write('error') };
  following = followOverlay({
    folder: folder.path,
    base,
    stamp: await overlayStamp(folder.path),
    now: () => NOW,
    every: (_, run) => {
      look = run;
      return () => {
        look = async () => {};
      };
    },
    change: (knowledge) => taken.push(knowledge),
    log,
  });
});
afterEach(async () => {
  await following.stop();
  await folder.remove();
});

const teams = () => taken.map((knowledge) => knowledge.services.get('s3')?.cells.get('iam')?.here?.team.id);

describe('an overlay that is followed', () => {
  it('is left alone while nothing changes', async () => {
    await look();
    await look();
    expect({ taken, told }).toEqual({ taken: [], told: [] });
  });

  it('is read once it was the same at two looks in a row', async () => {
    await folder.write('here.yaml', '- {service: s3, topic: iam, team: data}\n');
    await look();
    await folder.write(
      'here.yaml',
      '- {service: s3, topic: iam, team: product}\n- {service: rds, topic: iam, team: data}\n',
    );
    await look();
    expect(taken).toEqual([]);
    await look();
    await look();
    expect(teams()).toEqual(['product']);
    expect(told).toEqual([{ level: 'info', folder: folder.path, teams: 3, here: 2, services: 2 }]);
  });

  it('tells what is wrong once, takes nothing over, and goes on when it is mended', async () => {
    await folder.plant('here.yaml', 'team: data', 'team: dta');
    for (let times = 0; times < 4; times++) await look();
    expect(taken).toEqual([]);
    expect(told).toEqual([
      {
        level: 'error',
        folder: folder.path,
        problem: `${folder.path}/here.yaml:12: there is no team "dta": add it to teams.yaml, or use one that is there`,
      },
    ]);
    await folder.plant('here.yaml', 'team: dta', 'team: data');
    await look();
    await look();
    expect(teams()).toEqual(['platform']);
  });

  it('is read when the link to its files leads elsewhere, as Kubernetes mounts them', async () => {
    const [old, fresh] = [join(folder.path, '..old'), join(folder.path, '..fresh')];
    for (const place of [old, fresh]) await cp(EXAMPLE, place, { recursive: true });
    await writeFile(join(fresh, 'here.yaml'), '- {service: s3, topic: iam, team: data}\n');
    await symlink(old, join(folder.path, '..data'));
    for (const name of ['teams.yaml', 'here.yaml', 'services']) {
      await rm(join(folder.path, name), { recursive: true });
      await symlink(join('..data', name), join(folder.path, name));
    }
    await following.reload();
    expect(teams()).toEqual(['platform']);
    await symlink(fresh, join(folder.path, '..data_tmp'));
    await rename(join(folder.path, '..data_tmp'), join(folder.path, '..data'));
    await look();
    await look();
    expect(teams()).toEqual(['platform', 'data']);
  });

  it('keeps what it had when the folder goes away', async () => {
    await folder.remove();
    await look();
    await look();
    expect(taken).toEqual([]);
    expect(told).toEqual([
      expect.objectContaining({ level: 'error', problem: expect.stringContaining('there is no folder') }),
    ]);
  });

  it('is read at once when somebody asks for it, one reading at a time', async () => {
    await folder.write('here.yaml', '- {service: s3, topic: iam, team: data}\n');
    await Promise.all([following.reload(), following.reload()]);
    expect(teams()).toEqual(['data', 'data']);
    await look();
    await look();
    expect(taken).toHaveLength(2);
  });

  it('is looked at no more once it is stopped', async () => {
    await following.stop();
    await folder.write('here.yaml', '- {service: s3, topic: iam, team: data}\n');
    await look();
    await look();
    expect(taken).toEqual([]);
  });
});
