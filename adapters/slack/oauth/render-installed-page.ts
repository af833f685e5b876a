import type { Installation } from '@slack/oauth';
import type { Locale, Localized } from '../../../src/contract/locale.js';
import { type Html, html } from './html.js';
import { renderPage } from './render-page.js';

interface Texts {
  readonly heading: string;
  readonly workspace: (name: string) => string;
  readonly organization: (name: string) => string;
  readonly next: string;
  readonly steps: readonly string[];
  readonly act: string;
}

const TEXTS: Localized<Texts> = {
  en: {
    heading: 'Demarc is in Slack',
    workspace: (name) => `It was added to ${name || 'your workspace'}.`,
    organization: (name) =>
      `It was approved for ${name || 'your organization'}. An administrator now chooses its workspaces, under “Manage apps” in Slack.`,
    next: 'What to do next',
    steps: [
      'Write Demarc a direct message, for example: who patches RDS?',
      'Bring it into a channel with /invite @demarc, and mention it with a question.',
      'Or type /demarc and a question anywhere; only you see the answer.',
    ],
    act: 'Open Slack',
  },
  nl: {
    heading: 'Demarc staat in Slack',
    workspace: (name) => `Het is toegevoegd aan ${name || 'jullie werkruimte'}.`,
    organization: (name) =>
      `Het is goedgekeurd voor ${name || 'jullie organisatie'}. Een beheerder kiest nu de werkruimten, onder “Apps beheren” in Slack.`,
    next: 'Wat je nu kunt doen',
    steps: [
      'Schrijf Demarc een direct bericht, bijvoorbeeld: wie patcht RDS?',
      'Haal het in een kanaal met /invite @demarc, en noem het met een vraag.',
      'Of typ ergens /demarc en een vraag; alleen jij ziet het antwoord.',
    ],
    act: 'Slack openen',
  },
};

/** Draws the page after a successful installation: where Demarc is now, and what to do next. */
export function renderInstalledPage(locale: Locale, { team, enterprise, appId }: Installation): Html {
  const { heading, workspace, organization, next, steps, act } = TEXTS[locale];
  const where = team ? workspace(team.name ?? '') : organization(enterprise?.name ?? '');
  const address = team
    ? `slack://app?${new URLSearchParams({ team: team.id, id: appId ?? '' })}`
    : 'slack://open';
  return renderPage(
    locale,
    heading,
    html`<p>${where}</p>
<h2>${next}</h2>
<ol>
${steps.map((step) => html`<li>${step}</li>`)}
</ol>
<p><a class="act" href="${address}">${act}</a></p>`,
  );
}
