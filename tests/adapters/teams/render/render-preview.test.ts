import { describe, expect, it } from '@jest/globals';
import { renderPreview } from '../../../../adapters/teams/render/render-preview.js';
import { sampleAnswer } from '../sample-answer.js';

describe('the preview of an answer', () => {
  it('is what it is about, and the verdict', () => {
    expect(renderPreview(sampleAnswer())).toEqual({ title: 'Engine patching · Amazon RDS', text: 'Shared.' });
  });

  it('is the title where there is no verdict', () => {
    const preview = renderPreview(sampleAnswer({ headline: '', title: 'What Demarc\nanswers' }));
    expect(preview).toEqual({ title: 'What Demarc answers', text: '' });
  });

  it('is short, and cut after a word', () => {
    const { title } = renderPreview(sampleAnswer({ title: 'responsibility '.repeat(20) }));
    expect(title.length).toBeLessThanOrEqual(120);
    expect(title).toMatch(/responsibility…$/);
  });
});
