import type { Locale, Localized } from '../../../src/contract/locale.js';
import { type Html, html } from './html.js';
import { renderPage } from './render-page.js';
import { SCOPE_REASONS } from './scope-reasons.js';

const TEXTS: Localized<Readonly<Record<'heading' | 'what' | 'asked' | 'kept' | 'act' | 'next', string>>> = {
  en: {
    heading: 'Add Demarc to Slack',
    what: 'Demarc answers who is responsible for this on AWS: AWS, you, or both. It answers in English and Dutch, from a curated knowledge base, and names its sources.',
    asked: 'What it asks for, and why',
    kept: 'Demarc keeps what it needs to go on with a conversation, and its token for your workspace, encrypted. When you remove it from Slack, all of that is deleted.',
    act: 'Continue to Slack',
    next: 'Slack shows the same list and asks you to allow it. This page is good for ten minutes.',
  },
  nl: {
    heading: 'Demarc toevoegen aan Slack',
    what: 'Demarc zegt wie er op AWS waarvoor verantwoordelijk is: AWS, jullie of allebei. Het antwoordt in het Engels en het Nederlands, uit een met zorg samengestelde kennisbank, en noemt zijn bronnen.',
    asked: 'Wat het vraagt, en waarom',
    kept: 'Demarc bewaart wat het nodig heeft om een gesprek voort te zetten, en versleuteld zijn token voor jullie werkruimte. Verwijder je het uit Slack, dan wordt dat allemaal gewist.',
    act: 'Verder naar Slack',
    next: 'Slack laat dezelfde lijst zien en vraagt of je die toestaat. Deze pagina is tien minuten geldig.',
  },
};

/** Draws the page on which an installation begins: what Demarc is, what it asks for and why, and the way to Slack. */
export function renderInstallPage(locale: Locale, scopes: readonly string[], address: string): Html {
  const { heading, what, asked, kept, act, next } = TEXTS[locale];
  const reasons = scopes.map(
    (scope) => html`<dt><code>${scope}</code></dt><dd>${SCOPE_REASONS[scope]?.[locale] ?? ''}</dd>`,
  );
  return renderPage(
    locale,
    heading,
    html`<p>${what}</p>
<h2>${asked}</h2>
<dl>
${reasons}
</dl>
<p>${kept}</p>
<p><a class="act" href="${address}">${act}</a></p>
<p class="quiet">${next}</p>`,
  );
}
