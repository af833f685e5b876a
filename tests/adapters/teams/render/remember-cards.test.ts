import { describe, expect, it } from '@jest/globals';
import { rememberCards } from '../../../../adapters/teams/render/remember-cards.js';
import { renderCard } from '../../../../adapters/teams/render/render-card.js';
import { sampleAnswer } from '../sample-answer.js';

describe('remembered cards', () => {
  it('are drawn once for each answer, with and without a vote', () => {
    const render = rememberCards(renderCard);
    const answer = sampleAnswer();
    expect(render(answer)).toBe(render(answer, {}));
    expect(render(answer, { vote: true })).toBe(render(answer, { vote: true }));
    expect(render(answer)).toEqual(renderCard(answer));
    expect(render(answer, { vote: true })).toEqual(renderCard(answer, { vote: true }));
    expect(render(sampleAnswer({ title: 'Another' }))).not.toEqual(render(answer));
  });

  it('are drawn anew where they carry one person’s question', () => {
    const render = rememberCards(renderCard);
    const answer = sampleAnswer();
    const carrying = (question: string) =>
      JSON.stringify(render(answer, { insert: { question, locale: 'en', carried: null } }));
    expect(carrying('who patches RDS?')).toContain('who patches RDS?');
    expect(carrying('RDS patching?')).not.toContain('who patches RDS?');
    expect(JSON.stringify(render(answer))).not.toContain('insert');
  });
});
