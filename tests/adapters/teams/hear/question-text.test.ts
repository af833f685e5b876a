import { describe, expect, it } from '@jest/globals';
import type { Entity } from 'botbuilder';
import type { Fields } from '../../../../adapters/teams/hear/payload.js';
import { questionText } from '../../../../adapters/teams/hear/question-text.js';

const OURS = '28:demarc';

function message(text: string, ...entities: Entity[]): Fields {
  return { text, entities, recipient: { id: OURS, name: 'Demarc' } };
}

function mention(text: string, id = OURS): Entity {
  return { type: 'mention', text, mentioned: { id } };
}

describe('the question in a message', () => {
  it.each([
    ['who patches RDS?', 'who patches RDS?'],
    ['  who&nbsp;patches\r\n\tRDS?\u00a0\u200b', 'who patches RDS?'],
    ['<p>who <b>patches</b> <em>RDS</em>?</p><br/>thanks', 'who patches RDS? thanks'],
    [
      'backups &amp; snapshots &lt;now&gt; &quot;all&quot; &#39;x&#39; &#x2013;',
      'backups & snapshots <now> "all" \'x\' –',
    ],
    ['&amp;lt;script&amp;gt; is decoded once', '&lt;script&gt; is decoded once'],
    ['&#9999999; and &#x110000; are nothing', '&#9999999; and &#x110000; are nothing'],
    ['is a<b and c>d?', 'is a<b and c>d?'],
    ['my <vpc-id> here', 'my <vpc-id> here'],
    ['', ''],
  ])('%j is read as %j', (typed, question) => {
    expect(questionText(message(typed))).toBe(question);
  });

  it('has our mention taken out wherever it stands, and as often', () => {
    const text = '<at>Demarc</at> who patches RDS, <at>Demarc</at>?';
    const mark = '<at>Demarc</at>';
    expect(questionText(message(text, mention(mark), mention(mark)))).toBe('who patches RDS, ?');
  });

  it('keeps the name of anybody else who is mentioned', () => {
    const text = '<at>Anna Bos</at> asks <at>Demarc</at> who patches RDS';
    const entities = [mention('<at>Anna Bos</at>', '29:anna'), mention('<at>Demarc</at>')];
    expect(questionText(message(text, ...entities))).toBe('Anna Bos asks who patches RDS');
  });

  it('tells us from somebody of the same name by the order', () => {
    const mark = '<at>Demarc</at>';
    const text = `ask ${mark} (the person), ${mark}!`;
    expect(questionText(message(text, mention(mark, '29:person'), mention(mark)))).toBe(
      'ask Demarc (the person), !',
    );
  });

  it('survives mentions that lack their text, and texts that lack their mention', () => {
    const broken = [{ type: 'mention' }, mention(''), mention('<at>Elsewhere</at>')];
    expect(questionText(message('who patches RDS?', ...broken))).toBe('who patches RDS?');
    expect(questionText({ recipient: { id: OURS, name: '' } })).toBe('');
  });
});
