import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Knowledge } from '../src/knowledge/knowledge.js';
import type { TrainedModels } from '../src/understand/models.js';
import { understandWhenAsked } from '../src/understand-when-asked.js';
import { loadRealKnowledge, loadRealModels } from './load-real-knowledge.js';

const QUESTION = 'who patches the operating system on RDS?';

describe('understanding that is prepared when somebody asks', () => {
  let knowledge: Knowledge;
  let models: TrainedModels;
  beforeAll(async () => {
    [knowledge, models] = await Promise.all([loadRealKnowledge(), loadRealModels()]);
  });

  it('reads what was learnt only then, and understands the same as what is prepared at once', async () => {
    let reads = 0;
    const lazy = understandWhenAsked(knowledge, async () => {
      reads += 1;
      return models;
    });
    expect(reads).toBe(0);
    const [understandLater, understandNow] = [await lazy(), await understandWhenAsked(knowledge, models)()];
    const given = { defaultLocale: 'en' } as const;
    expect(understandLater(QUESTION, given)).toEqual(understandNow(QUESTION, given));
  });

  it('is prepared once for what was read once, and anew for what was read anew', async () => {
    let read = { ...models };
    const lazy = understandWhenAsked(knowledge, async () => read);
    const [first, second] = await Promise.all([lazy(), lazy()]);
    expect(second).toBe(first);
    read = { ...models };
    expect(await lazy()).not.toBe(first);
  });
});
