import type { Localized } from '../../../src/contract/locale.js';

/** Why Demarc asks for each scope of its manifest, in words for whoever decides on it. */
export const SCOPE_REASONS: Readonly<Record<string, Localized>> = {
  'app_mentions:read': {
    en: 'To see messages that mention Demarc, and answer them. Other messages in channels it does not see.',
    nl: 'Om berichten te zien waarin Demarc wordt genoemd, en die te beantwoorden. Andere berichten in kanalen ziet het niet.',
  },
  'chat:write': {
    en: 'To write its answers, and nothing in anybody else’s name.',
    nl: 'Om zijn antwoorden te schrijven, en niets uit naam van een ander.',
  },
  commands: {
    en: 'To offer the command /demarc.',
    nl: 'Om het commando /demarc aan te bieden.',
  },
  'im:history': {
    en: 'To read what people write to Demarc in a direct message.',
    nl: 'Om te lezen wat mensen Demarc in een direct bericht schrijven.',
  },
};
