import { describe, expect, it } from '@jest/globals';
import { hear } from '../../../../adapters/teams/hear/hear.js';
import { teamsFixture } from '../../../servers/teams-fixture.js';

const CARD = { contentType: 'application/vnd.microsoft.card.adaptive', content: { type: 'AdaptiveCard' } };

describe('a message with a card of the message extension', () => {
  it.each(['', '<p></p>'])('wants nothing of us when nothing is said beside it (%p)', (text) => {
    expect(hear({ ...teamsFixture('personal-message'), text, attachments: [CARD] })).toBeUndefined();
  });

  it('is a question when one is asked beside it', () => {
    const heard = hear({
      ...teamsFixture('personal-message'),
      text: 'who patches RDS?',
      attachments: [CARD],
    });
    expect(heard).toMatchObject({ type: 'question', question: 'who patches RDS?' });
  });

  it('is not mistaken for a message that only mentions us, of which Teams attaches the HTML', () => {
    const html = { contentType: 'text/html', content: '<div><at>Demarc</at></div>' };
    const heard = hear({ ...teamsFixture('empty-mention'), attachments: [html] });
    expect(heard).toMatchObject({ type: 'question', question: 'help' });
  });
});
