import { describe, expect, it } from '@jest/globals';
import { renderPreview } from '../../../../adapters/teams/render/render-preview.js';
import { sampleAnswer } from '../sample-answer.js';

describe('the preview of an answer', () => {
  it('is the verdict, and what it is about', () => {
    expect(renderPreview(sampleAnswer())).toEqual({ title: 'Shared.', text: 'Engine patching · Amazon RDS' });
  });

  it('is the title where there is no verdict', () => {
    const preview = renderPreview(sampleAnswer({ headline: '', title: 'What Demarc\nanswers' }));
    expect(preview).toEqual({ title: 'What Demarc answers', text: '' });
  });

  it('is short, and cut after a word', () => {
    const { text } = renderPreview(sampleAnswer({ title: 'responsibility '.repeat(20) }));
    expect(text.length).toBeLessThanOrEqual(120);
    expect(text).toMatch(/responsibility…$/);
  });
});
