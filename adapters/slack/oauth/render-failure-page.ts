import type { Locale, Localized } from '../../../src/contract/locale.js';
import { type Html, html } from './html.js';
import type { InstallFailure } from './install-failure.js';
import { renderPage } from './render-page.js';

type Texts = Readonly<Record<InstallFailure, { readonly heading: string; readonly text: string }>> & {
  readonly act: string;
};

const TEXTS: Localized<Texts> = {
  en: {
    cancelled: {
      heading: 'Demarc was not added',
      text: 'You did not allow it, and nothing has changed. If your workspace asks for approval, an administrator has to allow Demarc first.',
    },
    stale: {
      heading: 'This page has expired',
      text: 'An installation has to end in the browser in which it began, within ten minutes, and only once. If you have just read that Demarc is in Slack, it is, and there is nothing more to do. Otherwise, please begin again.',
    },
    misconfigured: {
      heading: 'Demarc is not set up correctly',
      text: 'Slack does not accept the settings of this Demarc. You can do nothing about it: please tell whoever runs it. Its log says what to mend.',
    },
    trouble: {
      heading: 'That did not work',
      text: 'Something went wrong between Demarc and Slack, and Demarc was not added. Please begin again in a minute. If it happens again, tell whoever runs this Demarc.',
    },
    act: 'Begin again',
  },
  nl: {
    cancelled: {
      heading: 'Demarc is niet toegevoegd',
      text: 'Je hebt het niet toegestaan, en er is niets veranderd. Vraagt jullie werkruimte om goedkeuring, dan moet een beheerder Demarc eerst toestaan.',
    },
    stale: {
      heading: 'Deze pagina is verlopen',
      text: 'Een installatie moet eindigen in de browser waarin ze begon, binnen tien minuten, en maar één keer. Heb je net gelezen dat Demarc in Slack staat, dan is dat zo en hoef je niets meer te doen. Begin anders alsjeblieft opnieuw.',
    },
    misconfigured: {
      heading: 'Demarc is niet goed ingesteld',
      text: 'Slack aanvaardt de instellingen van deze Demarc niet. Je kunt daar zelf niets aan doen: zeg het tegen wie Demarc beheert. In het logboek staat wat er te herstellen is.',
    },
    trouble: {
      heading: 'Dat is niet gelukt',
      text: 'Er ging iets mis tussen Demarc en Slack, en Demarc is niet toegevoegd. Begin over een minuut alsjeblieft opnieuw. Gaat het dan weer mis, zeg het dan tegen wie deze Demarc beheert.',
    },
    act: 'Opnieuw beginnen',
  },
};

/** Draws the page after an installation that failed: what happened, what to do, and the way back to the beginning. */
export function renderFailurePage(locale: Locale, failure: InstallFailure, begin: string): Html {
  const { heading, text } = TEXTS[locale][failure];
  return renderPage(
    locale,
    heading,
    html`<p>${text}</p>
<p><a class="act" href="${begin}">${TEXTS[locale].act}</a></p>`,
  );
}
