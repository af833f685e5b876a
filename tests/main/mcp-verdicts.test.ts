import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Ask } from '../../src/contract/ask.js';
import { plainText } from '../../src/contract/plain-text.js';
import { createRealAsk, loadRealKnowledge } from '../load-real-knowledge.js';
import { type RunningMcp, startMcp } from './start-mcp.js';

describe('what Demarc tells an assistant', () => {
  let demarc: RunningMcp;
  let ask: Ask;
  let names: readonly string[];
  beforeAll(async () => {
    demarc = await startMcp();
    ask = await createRealAsk();
    const { services } = await loadRealKnowledge();
    names = [...services.values()].filter(({ parent }) => parent === undefined).map(({ name }) => name);
  });
  afterAll(() => demarc.client.close());

  const servicesOf = (called: Awaited<ReturnType<RunningMcp['call']>>) =>
    [...new Set(called.answer?.verdicts.map(({ service }) => service))].sort();

  it('gives the verdicts that the same question has everywhere', async () => {
    const question = fc.oneof(
      fc
        .tuple(
          fc.constantFrom(
            'who patches',
            'do we back up',
            'is AWS responsible for encryption of',
            'wie beheert',
          ),
          fc.constantFrom(...names),
        )
        .map(([asks, service]) => `${asks} ${service}?`),
      fc.string({ minLength: 1, maxLength: 60 }),
    );
    await fc.assert(
      fc.asyncProperty(
        question,
        fc.option(fc.constantFrom('en', 'nl'), { nil: undefined }),
        async (asked, locale) => {
          const given = locale === undefined ? {} : { locale };
          const expected = await ask(asked, given);
          const called = await demarc.call('ask', { question: asked, ...given });
          expect(called.text).toBe(plainText(expected));
          if (called.isRefused) expect(expected.kind).toBe('empty');
          else expect(called.answer?.verdicts).toEqual(expected.verdicts);
          expect(called.answer?.verdict ?? null).toEqual(expected.verdict);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('tells about each service that it says it knows, in both languages', async () => {
    expect(names.length).toBeGreaterThan(50);
    for (const service of names)
      for (const locale of ['en', 'nl']) {
        const called = await demarc.call('service', { service, locale });
        expect([service, locale, called.answer?.kind]).toEqual([service, locale, 'overview']);
        expect(servicesOf(called)).toHaveLength(1);
      }
  });

  it('compares and stacks the services that are named, all of them or none', async () => {
    const some = (most: number) =>
      fc.uniqueArray(fc.constantFrom(...names), { minLength: 2, maxLength: most });
    const call = fc.oneof(
      fc.record({ tool: fc.constant('compare'), services: some(4) }),
      fc.record({ tool: fc.constant('stack'), services: some(6) }),
    );
    let answered = 0;
    await fc.assert(
      fc.asyncProperty(call, fc.constantFrom('en', 'nl'), async ({ tool, services }, locale) => {
        const called = await demarc.call(tool, { services, locale });
        if (called.isRefused) {
          expect(called.text).toMatch(/^(These services|Deze diensten)/);
          return;
        }
        answered += 1;
        expect(called.answer?.kind).toBe(tool);
        expect([0, services.length]).toContain(servicesOf(called).length);
      }),
      { numRuns: 100 },
    );
    expect(answered).toBeGreaterThan(70);
  });

  it('refuses a stack in which a service would be taken for a task, and compares it', async () => {
    const services = ['EC2', 'IAM'];
    const stack = await demarc.call('stack', { services });
    expect(stack).toMatchObject({ isRefused: true });
    expect(stack.text).toContain('try "compare"');
    expect(servicesOf(await demarc.call('compare', { services }))).toEqual(['ec2', 'iam']);
  });
});
