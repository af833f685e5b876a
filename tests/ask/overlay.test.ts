import { beforeAll, describe, expect, it } from '@jest/globals';
import { answerSchema } from '../../adapters/mcp/answer-schema.js';
import { toolResult } from '../../adapters/mcp/tool-result.js';
import { renderBlocks } from '../../adapters/slack/render/render-blocks.js';
import { renderCard } from '../../adapters/teams/render/render-card.js';
import type { Answer } from '../../src/contract/answer.js';
import { answerLine } from '../../src/contract/answer-line.js';
import type { Ask } from '../../src/contract/ask.js';
import { plainText } from '../../src/contract/plain-text.js';
import { createDemarc } from '../../src/demarc.js';
import { loadOverlay } from '../../src/knowledge/overlay/load-overlay.js';
import { placesOf } from '../../src/rephrase/places-of.js';
import { createMemoryStore } from '../../src/store/memory-store.js';
import { EXAMPLE } from '../knowledge/overlay/overlay-folder.js';
import { loadRealKnowledge, loadRealModels } from '../load-real-knowledge.js';
import { checkCard } from '../servers/adaptive-card-check.js';

const TODAY = '2026-11-28';
const WIKI = 'https://wiki.example.com';

let answer: (question: string) => Promise<Answer>;
let withoutOverlay: (question: string) => Promise<Answer>;
beforeAll(async () => {
  const [base, models] = await Promise.all([loadRealKnowledge(), loadRealModels()]);
  const { knowledge } = await loadOverlay(EXAMPLE, base, TODAY);
  const asking = (ask: Ask) => (question: string) => ask(question, {});
  const parts = { models, defaultLocale: 'en', now: () => Date.parse(TODAY), keepsText: false } as const;
  answer = asking(createDemarc({ ...parts, knowledge, store: createMemoryStore() }).ask);
  withoutOverlay = asking(createDemarc({ ...parts, knowledge: base, store: createMemoryStore() }).ask);
});

/** The lines that tell whose task it is here. */
async function here(question: string): Promise<string[]> {
  const lines = plainText(await answer(question)).split('\n');
  return lines.filter((line) => /^(Here|Bij jullie): /.test(line));
}

describe('an answer where an organisation said whose task it is', () => {
  it.each([
    [
      'who patches EC2?',
      `Here: the platform team (#team-platform). Every second Tuesday of the month; ask for a later slot in the channel. ${WIKI}/runbooks/patching`,
    ],
    [
      'wie patcht EC2?',
      `Bij jullie: het platformteam (#team-platform). Elke tweede dinsdag van de maand; vraag in het kanaal om een later moment. ${WIKI}/runbooks/patching`,
    ],
    ['who backs up RDS?', 'Here: the database team (databases@example.com).'],
    ['wie maakt back-ups van RDS?', 'Bij jullie: het databaseteam (databases@example.com).'],
    ['who patches nodes on EKS?', 'Here: the product team whose service it is.'],
    ['who does guest OS patching?', 'Here: the product team whose service it is.'],
  ])('says it after AWS’s split: %s', async (question, line) => {
    expect(await here(question)).toEqual([line]);
    const { blocks } = await answer(question);
    expect(blocks[0]).toMatchObject({ type: expect.stringMatching(/columns|list/) });
    expect(blocks[1]).toMatchObject({ type: 'paragraph', own: true });
  });

  it.each([
    ['who patches EC2?', 'platform'],
    ['who backs up RDS?', 'data'],
    ['who patches nodes on EKS?', 'product'],
  ])('names the team in its verdict, for programs: %s', async (question, team) => {
    const { verdict } = await answer(question);
    expect(verdict?.here).toBe(team);
    expect({ ...verdict, here: undefined }).toEqual({
      ...(await withoutOverlay(question)).verdict,
      here: undefined,
    });
  });

  it.each([
    'who patches the host of RDS?',
    'wie doet de fysieke beveiliging van S3?',
    'container image on S3?',
  ])('says nothing of teams where nothing is left for one: %s', async (question) => {
    const told = await answer(question);
    expect(told.outcome).toBe('answered');
    expect(told).toEqual(await withoutOverlay(question));
  });

  it.each([
    [
      'what is left for us on EC2?',
      [
        `Here: the platform team (#team-platform), for Database / engine patching (minor); Guest operating-system patching; Language runtime patching; Identity and access management. ${WIKI}/teams/platform`,
        'Here: the product team whose service it is, for everything else.',
      ],
    ],
    ['wat is van ons bij RDS?', ['Bij jullie: het databaseteam (databases@example.com).']],
    ['what does AWS do for us on RDS?', ['Here: the database team (databases@example.com).']],
    [
      'RDS en EC2: wat blijft er voor ons over?',
      [
        'Bij jullie: het databaseteam (databases@example.com), voor Amazon RDS.',
        `Bij jullie: het platformteam (#team-platform), voor Patchen van database-engine (minor) (Amazon EC2); Patchen van het gast-OS (Amazon EC2); Patchen van taal-runtime (Amazon EC2); Identiteits- en toegangsbeheer (Amazon EC2). ${WIKI}/teams/platform`,
        'Bij jullie: het productteam van wie de service is, voor al het andere.',
      ],
    ],
    [
      'which services leave OS patching to us?',
      [
        `Here: the platform team (#team-platform), for Amazon EC2. ${WIKI}/teams/platform`,
        'Here: the database team (databases@example.com), for Amazon RDS.',
        'Here: the product team whose service it is, for everything else.',
      ],
    ],
    [
      'who backs up RDS and S3?',
      [
        'Here: the database team (databases@example.com), for Amazon RDS.',
        'Here: the product team whose service it is, for Amazon S3.',
      ],
    ],
  ])('says it team by team where it tells of many: %s', async (question, lines) => {
    expect(await here(question)).toEqual(lines);
  });

  it.each(['which team patches EC2?', 'which of our teams should patch EC2?', 'welk team patcht EC2?'])(
    'answers who asks for the team: %s',
    async (question) => {
      expect(await answer(question)).toMatchObject({ verdict: { service: 'ec2', here: 'platform' } });
    },
  );

  it('is the same as ever without an overlay', async () => {
    const told = await withoutOverlay('who patches EC2?');
    expect(plainText(told)).not.toContain('Here:');
    expect(told.verdict).not.toHaveProperty('here');
  });
});

describe('an answer about a team', () => {
  it.each([
    'what does the platform team do?',
    'what is the platform team responsible for?',
    'who is platform engineering?',
    'the platform team',
  ])('tells where it is reached and what its tasks are: %s', async (question) => {
    const told = await answer(question);
    expect(told).toMatchObject({ outcome: 'answered', kind: 'team', verdict: null, sources: [] });
    expect(plainText(told)).toBe(
      `What is the task of the platform team\nHere: #team-platform. ${WIKI}/teams/platform\nYour part of:\n- Patching · Amazon EC2\n- Identity and access management · all services`,
    );
    for (const { question: next } of told.suggestions)
      expect((await answer(next)).outcome).not.toBe('unknown');
  });

  it.each(['wat doet het platformteam?', 'waar is het platformteam verantwoordelijk voor?'])(
    'does so in Dutch: %s',
    async (question) => {
      expect(plainText(await answer(question))).toBe(
        `Wat de taak is van het platformteam\nBij jullie: #team-platform. ${WIKI}/teams/platform\nJullie deel van:\n- Patchen · Amazon EC2\n- Identiteits- en toegangsbeheer · alle services`,
      );
    },
  );

  it('fits on a card and into Slack', async () => {
    const told = await answer('what does the platform team do?');
    expect(checkCard(renderCard(told))).toEqual([]);
    expect(JSON.stringify(renderBlocks(told))).toContain('Patching · Amazon EC2');
  });

  it('gives way to a service that is named', async () => {
    expect(await answer('does the platform team patch EC2?')).toMatchObject({
      kind: 'verdict',
      verdict: { service: 'ec2', here: 'platform' },
    });
  });

  it.each([
    'shall we ask the platform team tomorrow?',
    'can somebody from het platformteam join the meeting of this afternoon?',
    'the platform team moved to the third floor',
    'what did the platform team say about our new coffee machine on the third floor?',
  ])('is none where people only speak of a team: %s', async (question) => {
    expect((await answer(question)).kind).not.toBe('team');
  });

  it('is no subject without an overlay', async () => {
    expect((await withoutOverlay('what does the platform team do?')).outcome).not.toBe('answered');
  });
});

describe('an answer that an organisation wrote itself', () => {
  it('says so in the answer and beside its source, in both languages', async () => {
    expect(plainText(await answer('malware on EC2?'))).toContain(
      `This is your organisation’s own verdict, not AWS’s documentation.\nSources:\n- ${WIKI}/golden-image (Golden image, checked 2026-11-20, your organisation’s own verdict)`,
    );
    expect(plainText(await answer('wie zorgt voor malwarebescherming op EC2?'))).toContain(
      `Dit is een eigen oordeel van je organisatie, niet de documentatie van AWS.\nBronnen:\n- ${WIKI}/golden-image (Golden image, gecontroleerd op 2026-11-20, eigen oordeel van je organisatie)`,
    );
  });

  it('tells which of many verdicts are its own', async () => {
    expect(plainText(await answer('what is left for us on EC2?'))).toContain(
      'Your organisation’s own verdict, not AWS’s documentation: Malware protection.',
    );
    expect(plainText(await answer('EC2 and S3: what is left for us?'))).toContain(
      'Your organisation’s own verdict, not AWS’s documentation: Malware protection (Amazon EC2).',
    );
  });

  it('is found by the names that the organisation gave', async () => {
    expect(await answer('who scans for malware on our landing zone vm?')).toMatchObject({
      verdict: { service: 'ec2', topic: 'malware-protection', party: 'customer' },
    });
    expect(await answer('wie bouwt het container image op Launchpad?')).toMatchObject({
      verdict: { service: 'launchpad', topic: 'container-image', here: 'product' },
      sources: [{ url: `${WIKI}/launchpad`, own: true }],
    });
  });
});

describe('whose task it is here, drawn', () => {
  it('is a link in Slack and on a card of Teams', async () => {
    const told = await answer('who patches EC2?');
    expect(JSON.stringify(renderBlocks(told))).toContain(`<${WIKI}/runbooks/patching|More>`);
    const card = renderCard(told);
    expect(checkCard(card)).toEqual([]);
    expect(JSON.stringify(card)).toContain(`[More](${WIKI}/runbooks/patching)`);
    for (const drawn of [renderBlocks(told), card])
      expect(JSON.stringify(drawn)).toContain(
        'Here: the platform team (#team-platform). Every second Tuesday',
      );
  });

  it.each(['what is left for us on EC2?', 'RDS en EC2: wat blijft er voor ons over?', 'malware on EC2?'])(
    'stands on a card that Teams takes, and in Slack: %s',
    async (question) => {
      const told = await answer(question);
      const card = renderCard(told);
      expect(checkCard(card)).toEqual([]);
      const says = told.locale === 'en' ? 'Here: the pro' : 'Bij jullie: het pro';
      expect(JSON.stringify(card)).toContain(says);
      expect(JSON.stringify(renderBlocks(told))).toContain(says);
    },
  );

  it('is a field for programs and assistants', async () => {
    const told = await answer('malware on EC2?');
    expect(answerLine(told, 1, 0)).toMatchObject({ verdict: { here: 'product' }, sources: [{ own: true }] });
    const { structuredContent } = toolResult(told);
    expect(answerSchema.parse(structuredContent)).toMatchObject({ verdict: { here: 'product' } });
  });

  it('is never given to a language model', async () => {
    for (const question of ['who patches EC2?', 'malware on EC2?', 'who backs up RDS and S3?']) {
      const sent = JSON.stringify(placesOf(await answer(question)));
      expect(sent).toContain('"facts"');
      for (const word of ['team', 'Tuesday', 'own verdict', 'wiki.example.com']) {
        if (question !== 'malware on EC2?' || word !== 'team') expect(sent).not.toContain(word);
      }
    }
  });
});
