import type { Localized } from '../../../src/contract/locale.js';

/** Why Demarc asks for each scope of its manifest, in words for whoever decides on it. */
export const SCOPE_REASONS: Readonly<Record<string, Localized>> = {
  'app_mentions:read': {
    en: 'To see messages that mention Demarc, and answer them.',
    nl: 'Om berichten te zien waarin Demarc wordt genoemd, en die te beantwoorden.',
  },
  'assistant:write': {
    en: 'To offer questions to start with where Slack shows agents, and to name the threads there.',
    nl: 'Om beginvragen aan te bieden waar Slack agents toont, en de threads daar een naam te geven.',
  },
  'channels:history': {
    en: 'To understand a follow-up in a thread that Demarc has answered, without another mention. Other messages are dropped unread; after a crash it looks whether its own answer has arrived.',
    nl: 'Om een vervolgvraag te begrijpen in een thread waarin Demarc heeft geantwoord, zonder dat je het opnieuw noemt. Andere berichten worden ongelezen weggegooid; na een storing kijkt het of zijn eigen antwoord is aangekomen.',
  },
  'channels:read': {
    en: 'To see, before a tip is posted, whether another company shares the channel.',
    nl: 'Om te zien of een ander bedrijf het kanaal deelt voordat er een tip komt.',
  },
  'chat:write': {
    en: 'To write its answers, and nothing in anybody else’s name.',
    nl: 'Om zijn antwoorden te schrijven, en niets uit naam van een ander.',
  },
  commands: {
    en: 'To offer the command /demarc.',
    nl: 'Om het commando /demarc aan te bieden.',
  },
  'files:write': {
    en: 'To send a picture behind an answer that asked for one, where Slack cannot fetch it from Demarc. It reads no files.',
    nl: 'Om een plaatje te sturen bij een antwoord waarin erom is gevraagd, als Slack het niet bij Demarc kan ophalen. Het leest geen bestanden.',
  },
  'groups:history': {
    en: 'The same as channels:history, in private channels that Demarc was invited to.',
    nl: 'Hetzelfde als channels:history, in privékanalen waarvoor Demarc is uitgenodigd.',
  },
  'groups:read': {
    en: 'The same as channels:read, in private channels that Demarc was invited to.',
    nl: 'Hetzelfde als channels:read, in privékanalen waarvoor Demarc is uitgenodigd.',
  },
  'im:history': {
    en: 'To read what people write to Demarc in a direct message.',
    nl: 'Om te lezen wat mensen Demarc in een direct bericht schrijven.',
  },
  'mpim:history': {
    en: 'The same as channels:history, in direct messages of several people.',
    nl: 'Hetzelfde als channels:history, in directe berichten met meer mensen.',
  },
  'users:read': {
    en: 'To read the time zone of whoever asks for daily tips without naming one.',
    nl: 'Om de tijdzone te lezen van wie dagelijkse tips vraagt zonder er een te noemen.',
  },
};
