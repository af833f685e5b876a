import { ok } from 'node:assert/strict';
import { expectText } from './expect-text.mjs';
import { lookAtMessage, search } from './message-extension.mjs';

/** How long a tip may take that is due within a minute; Demarc looks every 30 seconds. */
const TIP_PATIENCE = 120_000;
const QUESTION = 'Do we need to patch Aurora ourselves?';

/** The next minute on the clock, in UTC. */
function soon() {
  return new Date(Date.now() + 60_000).toISOString().slice(11, 16);
}

/** What somebody does in Teams, in this order. Each step asserts what comes of it, and its picture is taken afterwards. */
export const STEPS = [
  {
    name: 'is welcomed when the bot is installed',
    async run({ cards }) {
      await expectText(cards.first(), 'What Demarc answers', 'English and Dutch');
    },
  },
  {
    name: 'subscribes to tips that come within a minute',
    async run({ ask }) {
      await expectText(await ask(`tips on ${soon()} UTC daily`), 'Tips are on');
    },
  },
  {
    name: 'asks in English',
    async run({ ask }) {
      const card = await ask(QUESTION);
      await expectText(card, 'Shared', 'Amazon Aurora', 'Sources', 'checked 20', 'Not helpful');
      ok((await card.getByRole('link').count()) > 0, 'No source can be opened');
    },
  },
  {
    name: 'presses a suggestion',
    async run({ cardAfter, cards }) {
      const suggestion = cards.last().getByRole('button', { name: /Guest operating-system patching/ });
      const card = await cardAfter(() => suggestion.click());
      await expectText(card, 'Shared', 'Guest operating-system patching · Amazon Aurora', 'Sources');
    },
  },
  {
    name: 'says that an answer helped',
    async run({ button, cards, page }) {
      await button('Helpful', cards.last()).click();
      await page.getByText('Thank you, your vote is counted.').waitFor();
    },
  },
  {
    name: 'asks in Dutch',
    async run({ ask }) {
      const card = await ask('Wie maakt back-ups van DynamoDB?');
      await expectText(card, /Gedeeld|AWS|Klant|Jij|Jullie/, 'Bronnen', 'Nuttig', 'Niet nuttig');
    },
  },
  {
    name: 'says in Dutch that an answer did not help, and why',
    async run({ button, cards, cardAfter, page, picture }) {
      const answer = cards.last();
      const form = await cardAfter(() => button('Niet nuttig', answer).click());
      await expectText(form, 'Wat klopte er niet?', 'Het antwoord is onduidelijk');
      await form.getByRole('radio', { name: 'Het antwoord is onduidelijk' }).check();
      await picture('reason');
      await button('Versturen', form).click();
      await page.getByText('Dank je voor je uitleg. Die is genoteerd.').last().waitFor();
      ok((await page.getByText('Wat klopte er niet?').count()) === 0, 'The form is still there');
    },
  },
  {
    name: 'asks something that is not understood',
    async run({ ask }) {
      const card = await ask('Does <b>anybody</b> know [this](https://example.com) *song*?');
      ok((await card.getByRole('link', { name: 'this' }).count()) === 0, 'What was typed became a link');
    },
  },
  {
    name: 'finds an answer with the search of the message extension and sends it',
    async run(teams) {
      const list = await search(teams, QUESTION);
      const result = list.getByText(/Yes, in part/).first();
      await result.waitFor();
      await teams.picture('results');
      await result.click();
      await expectText(await teams.send(), 'Shared', 'Amazon Aurora', 'Sources');
    },
  },
  {
    name: 'looks who is responsible for what a message is about, and shares the answer',
    async run(teams) {
      const window = await lookAtMessage(teams, QUESTION);
      const answer = window.locator('.ac-adaptiveCard');
      await expectText(answer, 'Shared', 'Sources');
      await teams.picture('window');
      await teams.button('Share in the conversation', window).click();
      await window.waitFor({ state: 'detached' });
      await expectText(await teams.send(), 'Shared', 'Amazon Aurora', 'Sources');
    },
  },
  {
    name: 'is not answered for the cards that were shared',
    async run({ ask, cards }) {
      await expectText(await ask('tip'), 'Tip: ');
      ok(
        (await cards.filter({ hasText: 'What Demarc answers' }).count()) === 1,
        'A card was answered with help',
      );
    },
  },
  {
    name: 'mentions the bot in a channel and is answered in the thread',
    async run({ open, mention, button, page }) {
      await open('My Team - General');
      await mention('wie versleutelt S3 standaard?', page.getByRole('textbox').first());
      await button('Post').click();
      const thread = page.getByRole('group').filter({ hasText: 'wie versleutelt S3 standaard?' }).last();
      await expectText(thread.locator('.ac-adaptiveCard').first(), 'Amazon S3', 'Bronnen');
    },
  },
  {
    name: 'subscribes the channel to tips',
    async run({ mention, button, page }) {
      await mention(`tips on ${soon()} UTC daily`, page.getByRole('textbox').first());
      await button('Post').click();
      const thread = page.getByRole('group').filter({ hasText: 'UTC daily' }).last();
      await expectText(thread.locator('.ac-adaptiveCard').first(), 'Tips are on', 'A tip comes here');
    },
  },
  {
    name: 'mentions the bot in a group chat',
    async run({ open, mention, page, cardAfter }) {
      await open('Group Chat');
      const card = await cardAfter(async () => {
        await mention('compare EC2 and Lambda', page.getByRole('textbox').last());
        await page.keyboard.press('Enter');
      }, /AWS Lambda/);
      await expectText(card, 'Amazon EC2', 'AWS Lambda', 'Sources');
    },
  },
  {
    name: 'receives the tip',
    async run({ open, cards }) {
      await open('Personal Chat');
      const tip = cards.filter({ hasText: 'Stop tips' }).last();
      await tip.waitFor({ timeout: TIP_PATIENCE });
      await expectText(tip, 'Tip: ', 'Sources', 'Ask about this');
    },
  },
  {
    name: 'finds a tip in the channel as a post of its own',
    async run({ open, page, picture }) {
      await open('My Team - General');
      const post = page.getByRole('group').filter({ hasText: 'Stop tips' }).last();
      await post.waitFor({ timeout: TIP_PATIENCE });
      await expectText(post, 'Tip: ', 'Sources');
      ok(!(await post.textContent()).includes('Alex Wilber'), 'The tip came as a reply to somebody');
      await picture('channel-tip');
      await open('Personal Chat');
    },
  },
  {
    name: 'stops the tips with the button under one',
    async run({ cards, button, cardAfter }) {
      const tip = cards.filter({ hasText: 'Stop tips' }).last();
      await expectText(await cardAfter(() => button('Stop tips', tip).click()), 'Tips are off');
    },
  },
  {
    name: 'asks for all of one service',
    async run({ ask }) {
      await expectText(await ask('Amazon RDS: who does what?'), 'Amazon RDS: who does what', 'Sources');
    },
  },
  {
    name: 'installs the bot once more and is not welcomed again',
    async run({ mock, ask, cards }) {
      const welcomes = cards.filter({ hasText: 'What Demarc answers' });
      const before = await welcomes.count();
      await mock('Install application');
      await ask('tip');
      ok((await welcomes.count()) === before, 'A second welcome came');
    },
  },
  {
    name: 'is forgotten when the bot is removed',
    async run({ mock, ask }) {
      await expectText(await ask('tips on 09:00 UTC daily'), 'Tips are on');
      await mock('Uninstall application');
      await expectText(await ask('tips status'), 'No tips come here');
    },
  },
  {
    name: 'sees nothing go wrong in the client',
    async run({ log, errors }) {
      const wrong = (await log()).match(/\b[45]\d\d\b(?! PM)|[^.\]]*not supported[^.]*/g) ?? [];
      ok(wrong.length === 0, `The client's log tells of ${wrong.join('; ')}`);
      ok(errors.length === 0, `The client broke: ${errors.join('; ')}`);
    },
  },
];
