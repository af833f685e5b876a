import { describe, expect, it } from '@jest/globals';
import { plainQuestion } from '../../../adapters/slack/hear/plain-question.js';

describe('a question from Slack', () => {
  it.each([
    ['<@U0DEMARC> who patches RDS?', 'who patches RDS?'],
    ['who patches RDS, <@U0DEMARC|demarc>?', 'who patches RDS, ?'],
    ['<@U0DEMARC> does <@U0BOB> or <@U0EVE|eve> patch it?', 'does @ or eve patch it?'],
    ['<@U0DEMARC>\n  who\u00a0patches   RDS?', 'who patches RDS?'],
    ['IAM &amp; KMS, a &lt; b &gt; c', 'IAM & KMS, a < b > c'],
    ['&amp;lt;!channel&amp;gt;', '&lt;!channel&gt;'],
    ['see <https://aws.amazon.com/rds|the RDS page>', 'see the RDS page'],
    ['see <https://aws.amazon.com/rds>', 'see https://aws.amazon.com/rds'],
    [
      'ask <mailto:ops@example.com|ops@example.com> in <#C1|general> or <#C2|>',
      'ask ops@example.com in general or #C2',
    ],
    ['<!channel> <!here|here> <!subteam^S1|@ops> <!subteam^S2>', '@channel here @ops @subteam'],
    ['', ''],
    ['<@U0DEMARC>', ''],
    ['3 < 4', '3 < 4'],
  ])('%j is read as %j', (text, question) => {
    expect(plainQuestion(text, 'U0DEMARC')).toBe(question);
  });
});
