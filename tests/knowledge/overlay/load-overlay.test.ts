import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ConfigError, KnowledgeError } from '../../../src/contract/errors.js';
import type { Knowledge } from '../../../src/knowledge/knowledge.js';
import { loadOverlay } from '../../../src/knowledge/overlay/load-overlay.js';
import { loadRealKnowledge } from '../../load-real-knowledge.js';
import { EXAMPLE, type OverlayFolder, overlayFolder } from './overlay-folder.js';

const TODAY = '2026-11-28';

let base: Knowledge;
let folder: OverlayFolder;
beforeAll(async () => {
  base = await loadRealKnowledge();
});
beforeEach(async () => {
  folder = await overlayFolder();
});
afterEach(() => folder.remove());

/** What is wrong with the overlay; the folder's own name is left out. */
async function problems(path = folder.path): Promise<string[]> {
  try {
    await loadOverlay(path, base, TODAY);
    return [];
  } catch (error) {
    if (!(error instanceof KnowledgeError || error instanceof ConfigError)) throw error;
    return error.problems.map((problem) => problem.replace(`${path}/`, ''));
  }
}

describe('an overlay', () => {
  it('is the example that ships, and lies over the base without changing it', async () => {
    const { knowledge, warnings } = await loadOverlay(EXAMPLE, base, TODAY);
    expect(warnings).toEqual([]);
    expect([...knowledge.teams.keys()]).toEqual(['platform', 'data', 'product']);
    expect(knowledge.services.get('launchpad')?.cells.size).toBe(knowledge.topics.size);
    expect(base.services.has('launchpad')).toBe(false);
    expect(base.services.get('ec2')?.cells.get('malware-protection')?.origin).not.toBe('own');
    expect(
      [...base.services.values()].some(({ cells }) => [...cells.values()].some(({ here }) => here)),
    ).toBe(false);
  });

  it('marks what the organisation says otherwise, and all of a service that it added, as its own', async () => {
    const { knowledge } = await loadOverlay(EXAMPLE, base, TODAY);
    const own = knowledge.services.get('ec2')?.cells.get('malware-protection');
    expect(own).toMatchObject({ origin: 'own', sources: [{ title: 'Golden image', own: true }] });
    const ours = [...(knowledge.services.get('launchpad')?.cells.values() ?? [])];
    expect(ours.every(({ origin, sources }) => origin === 'own' && sources.every(({ own }) => own))).toBe(
      true,
    );
    const others = [...(knowledge.services.get('s3')?.cells.values() ?? [])];
    expect(others.some(({ origin }) => origin === 'own')).toBe(false);
  });

  it('never changes whose AWS says a task is by saying whose it is here', async () => {
    const { knowledge } = await loadOverlay(EXAMPLE, base, TODAY);
    for (const [id, { cells }] of base.services) {
      for (const [topic, { party, origin }] of knowledge.services.get(id)?.cells ?? [])
        if (origin !== 'own') expect([id, topic, party]).toEqual([id, topic, cells.get(topic)?.party]);
    }
  });

  it.each([
    ['ec2', 'guest-os-patching', 'platform', 'a family of tasks on a service'],
    ['ec2', 'iam', 'platform', 'a task everywhere'],
    ['rds', 'iam', 'data', 'a whole service, before a task everywhere'],
    ['rds-on-outposts', 'iam', 'data', 'a service, for its variants'],
    ['s3', 'data-backup', 'product', 'everything'],
  ])('gives %s, %s to %s: %s', async (service, topic, team) => {
    const { knowledge } = await loadOverlay(EXAMPLE, base, TODAY);
    expect(knowledge.services.get(service)?.cells.get(topic)?.here?.team.id).toBe(team);
  });

  it('lets what is said of a variant go before what is said of its service', async () => {
    await folder.write(
      'here.yaml',
      '- {service: eks, topic: data-backup, team: platform}\n- {service: eks-fargate, topic: data-backup, team: data}\n',
    );
    const { knowledge } = await loadOverlay(folder.path, base, TODAY);
    const on = (id: string) => knowledge.services.get(id)?.cells.get('data-backup')?.here?.team.id;
    expect([on('eks'), on('eks-auto-mode'), on('eks-fargate')]).toEqual(['platform', 'platform', 'data']);
  });

  it('keeps the base’s own word on a variant over the overlay’s word on its service', async () => {
    await folder.write(
      'services/eks.yaml',
      `id: eks
aliases: [the big cluster]
sources:
  page: {title: Our clusters, url: "https://wiki.example.com/eks", checked: 2026-11-20}
cells:
  container-runtime-node:
    party: shared
    basis: documented
    aws: {en: AWS does a part., nl: AWS doet een deel.}
    customer: {en: You do a part., nl: Je doet een deel.}
    sources: [page]
variants:
  - id: eks-auto-mode
    aliases: [hands-free cluster]
    cells:
      data-backup:
        party: customer
        basis: documented
        customer: {en: You run Velero., nl: Je draait Velero.}
        sources: [page]
`,
    );
    const { knowledge } = await loadOverlay(folder.path, base, TODAY);
    const cell = (id: string, topic: string) => knowledge.services.get(id)?.cells.get(topic);
    expect(cell('eks', 'container-runtime-node')?.origin).toBe('own');
    expect(cell('eks-fargate', 'container-runtime-node')).toMatchObject({ origin: 'variant', party: 'aws' });
    expect(cell('eks-auto-mode', 'data-backup')?.customer?.en).toBe('You run Velero.');
    expect(knowledge.services.get('eks')?.aliases).toContain('the big cluster');
    expect(knowledge.services.get('eks-auto-mode')?.aliases).toContain('hands-free cluster');
  });
});

describe('a fault in an overlay', () => {
  it.each<[string, string, string | RegExp, string, RegExp]>([
    [
      'a team that nobody knows',
      'here.yaml',
      'team: data',
      'team: dta',
      /^here\.yaml:\d+: there is no team "dta": add it to teams\.yaml/,
    ],
    [
      'a service that nobody knows',
      'here.yaml',
      'service: rds',
      'service: rdss',
      /^here\.yaml:\d+: there is no service "rdss": "npm run knowledge" lists/,
    ],
    [
      'a topic that nobody knows',
      'here.yaml',
      'topic: iam',
      'topic: aim',
      /^here\.yaml:\d+: there is no topic "aim"/,
    ],
    ['a missing language', 'teams.yaml', '    nl: het platformteam\n', '', /^teams\.yaml:3: 0\.name\.nl: /],
    [
      'a field that does not exist',
      'teams.yaml',
      'contact:',
      'channel:',
      /^teams\.yaml:\d+: 0: Unrecognized key: "channel"/,
    ],
    [
      'a team twice',
      'teams.yaml',
      'id: data',
      'id: platform',
      /^teams\.yaml:\d+: this team stands here twice/,
    ],
    [
      'a link that is not https',
      'teams.yaml',
      'https://wiki',
      'http://wiki',
      /^teams\.yaml:\d+: 0\.link: a whole address that begins with https/,
    ],
    [
      'a script as a link',
      'here.yaml',
      /link: .*/,
      'link: "javascript:alert(1)"',
      /^here\.yaml:\d+: 0\.link: a whole address/,
    ],
    [
      'markup in a contact',
      'teams.yaml',
      '"#team-platform"',
      '"<@U123>"',
      /^teams\.yaml:6: 0\.contact: plain text such as/,
    ],
    [
      'markup in a note',
      'here.yaml',
      'Every second',
      'Every *second*',
      /^here\.yaml:\d+: 0\.note\.en: plain text only/,
    ],
    ['YAML that is none', 'here.yaml', 'note:', 'note: [', /^here\.yaml:\d+: not valid YAML: /],
    [
      'a source that is not declared',
      'services/ec2.yaml',
      'sources: [golden-image]',
      'sources: [golden]',
      /^services\/ec2\.yaml:\d+: source "golden" is not declared/,
    ],
    [
      'a source that is still to come',
      'services/ec2.yaml',
      '2026-11-20',
      '2027-11-20',
      /^services\/ec2\.yaml:8: 2027-11-20 is still to come/,
    ],
    [
      'a source that is not https',
      'services/ec2.yaml',
      'https:',
      'http:',
      /^services\/ec2\.yaml:7: cite a page of AWS or of your own over https/,
    ],
    [
      'a half that does not say whose it is',
      'services/ec2.yaml',
      'en: You start',
      'en: We start',
      /^services\/ec2\.yaml:\d+: begin with "You"/,
    ],
    [
      'a field that only the base may set',
      'services/ec2.yaml',
      'id: ec2',
      'id: ec2\ncategory: compute',
      /^services\/ec2\.yaml:\d+: the file: Demarc has an entry for this service/,
    ],
    [
      'a name that another service has',
      'services/ec2.yaml',
      'landing zone vm',
      'lambda',
      /^services\/ec2\.yaml:3: "lambda" is also claimed by "lambda"/,
    ],
    [
      'a name that it has already',
      'services/ec2.yaml',
      'landing zone vm',
      'ec2',
      /^services\/ec2\.yaml:3: "ec2" stands here twice/,
    ],
    [
      'a topic of a cell that nobody knows',
      'services/ec2.yaml',
      'malware-protection',
      'malware',
      /^services\/ec2\.yaml:\d+: there is no topic "malware"/,
    ],
    [
      'AWS’s name spelt wrong',
      'services/ec2.yaml',
      'offers GuardDuty',
      'offers Guardduty',
      /^services\/ec2\.yaml:\d+: "Guardduty" is not how AWS writes it/,
    ],
    [
      'a model that nobody knows',
      'services/launchpad.yaml',
      'model: managed',
      'model: mannaged',
      /^services\/launchpad\.yaml:5: there is no model "mannaged"/,
    ],
    [
      'an id that is not the file’s name',
      'services/launchpad.yaml',
      'id: launchpad',
      'id: paved-road',
      /^services\/launchpad\.yaml:2: id "paved-road" in a file named "launchpad"/,
    ],
    [
      'a name of an added service that another has',
      'services/launchpad.yaml',
      'the paved road',
      's3',
      /^services\/launchpad\.yaml:\d+: "s3" is also claimed by "s3"/,
    ],
    [
      'a brace',
      'services/launchpad.yaml',
      'You rebuild',
      'You {rebuild}',
      /^services\/launchpad\.yaml:\d+: a stray brace/,
    ],
  ])('%s is told with file, line and remedy', async (_, file, from, to, said) => {
    await folder.plant(file, from, to);
    expect(await problems()).toContainEqual(expect.stringMatching(said));
  });

  it('tells that a team can have nothing of what AWS does alone, or what is not there', async () => {
    await folder.write(
      'here.yaml',
      `- {service: rds, topic: host-os-patching, team: data}
- {service: "*", topic: physical-security, team: platform}
- {service: s3, topic: container-image, team: platform}
- {service: "*", topic: patching, team: platform}
`,
    );
    const told = await problems();
    expect(told).toContainEqual(
      'here.yaml:1: AWS does this alone: nothing is left for the team "data"; take the entry away, or name another service or topic',
    );
    expect(told).toContainEqual(
      expect.stringMatching(
        /^here\.yaml:3: this service has no such layer: nothing is left for the team "platform"/,
      ),
    );
    expect(told.some((line) => line.startsWith('here.yaml:4'))).toBe(false);
  });

  it('tells of entries for the same service and topic', async () => {
    await folder.write(
      'here.yaml',
      '- {service: s3, topic: iam, team: data}\n- {service: s3, topic: iam, team: platform}\n',
    );
    expect(await problems()).toEqual([
      'here.yaml:2: this service and topic stand here twice: keep one, or say in its note who else has a part in it',
    ]);
  });

  it('tells of a verdict that nothing backs, and of a variant that does not exist', async () => {
    await folder.write(
      'services/s3.yaml',
      'id: s3\ncells:\n  data-backup: {party: not-applicable}\nvariants:\n  - {id: s3-moon}\n',
    );
    const told = await problems();
    expect(told).toContainEqual(
      expect.stringMatching(/^services\/s3\.yaml:3: nothing backs this: name a page/),
    );
    expect(told).toContainEqual(
      expect.stringMatching(/^services\/s3\.yaml:5: "s3" has no variant "s3-moon": it has /),
    );
  });

  it.each([
    ['teams.yml', /^teams\.yml:1: an overlay has teams\.yaml, here\.yaml and services\/\*\.yaml/],
    ['team.yaml', /^team\.yaml:1: an overlay has/],
    [
      'services/eks-fargate.yaml',
      /^services\/eks-fargate\.yaml:1: "eks-fargate" is a variant: write it under "variants" in services\/eks\.yaml/,
    ],
  ])('a file that is not read is no silent loss: %s', async (file, said) => {
    await folder.write(file, '[]');
    expect(await problems()).toContainEqual(expect.stringMatching(said));
  });

  it('a README beside the files is left alone', async () => {
    await folder.write('README.md', '# Ours');
    expect(await problems()).toEqual([]);
  });

  it('tells all that is wrong at once', async () => {
    await folder.plant('teams.yaml', 'contact:', 'channel:');
    await folder.plant('here.yaml', 'note:', 'note: [');
    expect((await problems()).length).toBeGreaterThanOrEqual(2);
  });
});

describe('a folder that is none', () => {
  it('is told kindly, with what to do', async () => {
    expect(await problems('/nowhere/overlay')).toEqual([
      'DEMARC_OVERLAY: there is no folder /nowhere/overlay: make it, or leave DEMARC_OVERLAY out.',
    ]);
    expect(await problems('package.json')).toEqual([
      'DEMARC_OVERLAY: package.json is no folder: name the one that holds teams.yaml and here.yaml, or leave DEMARC_OVERLAY out.',
    ]);
  });

  it('is told when it is empty', async () => {
    const empty = await mkdtemp(join(tmpdir(), 'demarc-empty-'));
    await writeFile(join(empty, 'README.md'), 'nothing yet');
    expect(await problems(empty)).toEqual([
      expect.stringMatching(/:1: no \.yaml file in this folder; an overlay has/),
    ]);
    await rm(empty, { recursive: true });
  });

  it('is told when a file cannot be read', async () => {
    await folder.take('teams.yaml');
    await mkdir(join(folder.path, 'teams.yaml'));
    expect(await problems()).toContainEqual(
      expect.stringMatching(/^teams\.yaml:1: cannot be read \(EISDIR\): let the user/),
    );
  });
});
