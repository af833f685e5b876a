import type { Localized } from '../contract/locale.js';

/** The words in which an explanation tells how a question was read. */
export const EXPLAINS: Localized<{
  language: string;
  languages: Localized;
  words: string;
  service: string;
  none: string;
  fromBefore: string;
  task: string;
  term: string;
  kind: string;
  kinds: Readonly<Record<string, string>>;
  claim: string;
  claims: Readonly<Record<'none' | 'aws' | 'customer' | 'state' | 'negated' | 'exclusive', string>>;
  decision: string;
  intents: Readonly<Record<string, string>>;
}> = {
  en: {
    language: 'Language',
    languages: { en: 'English', nl: 'Dutch' },
    words: 'Read as',
    service: 'Service',
    none: 'none named',
    fromBefore: 'from earlier in the conversation',
    task: 'Task',
    term: 'Term',
    kind: 'Kind of message',
    kinds: {
      task: 'who does a task',
      overview: 'a service as a whole',
      ours: 'what is left for you',
      theirs: 'what AWS does',
      compare: 'services side by side',
      stack: 'services together',
      which: 'on which services',
      changed: 'what has changed',
      define: 'what a term means',
      help: 'help',
      greeting: 'a greeting',
      thanks: 'thanks',
      none: 'nothing that Demarc answers',
    },
    claim: 'Yes or no',
    claims: {
      none: 'not asked for',
      aws: 'whether AWS does it',
      customer: 'whether you do it',
      state: 'whether it is so by itself',
      negated: 'denied',
      exclusive: 'and nobody else',
    },
    decision: 'Answered as',
    intents: {
      verdict: 'a verdict',
      overview: 'an overview',
      ours: 'your share',
      theirs: 'AWS’s share',
      compare: 'a comparison',
      stack: 'a stack',
      picture: 'a picture',
      'stack-picture': 'a picture of a stack',
      'stack-export': 'a file of a stack',
      which: 'a list of services',
      changed: 'a list of changes',
      define: 'an explanation of a term',
      team: 'a team of your organisation',
      help: 'help',
      greeting: 'a greeting',
      thanks: 'thanks',
      empty: 'nothing to read',
      'too-long': 'too long to read',
      unclear: 'not certain enough',
      'how-to': 'not a question about responsibility',
      'small-talk': 'not a question about AWS',
      'other-cloud': 'another provider',
      'unknown-service': 'a service without an entry',
    },
  },
  nl: {
    language: 'Taal',
    languages: { en: 'Engels', nl: 'Nederlands' },
    words: 'Gelezen als',
    service: 'Service',
    none: 'geen genoemd',
    fromBefore: 'uit eerder in het gesprek',
    task: 'Taak',
    term: 'Term',
    kind: 'Soort bericht',
    kinds: {
      task: 'wie doet een taak',
      overview: 'een service als geheel',
      ours: 'wat er voor jou overblijft',
      theirs: 'wat AWS doet',
      compare: 'services naast elkaar',
      stack: 'services samen',
      which: 'bij welke services',
      changed: 'wat er is veranderd',
      define: 'wat een term betekent',
      help: 'hulp',
      greeting: 'een groet',
      thanks: 'dank',
      none: 'niets wat Demarc beantwoordt',
    },
    claim: 'Ja of nee',
    claims: {
      none: 'niet gevraagd',
      aws: 'of AWS het doet',
      customer: 'of jij het doet',
      state: 'of het vanzelf zo is',
      negated: 'ontkend',
      exclusive: 'en niemand anders',
    },
    decision: 'Beantwoord als',
    intents: {
      verdict: 'een oordeel',
      overview: 'een overzicht',
      ours: 'jouw deel',
      theirs: 'het deel van AWS',
      compare: 'een vergelijking',
      stack: 'een combinatie',
      picture: 'een plaatje',
      'stack-picture': 'een plaatje van een combinatie',
      'stack-export': 'een bestand van een combinatie',
      which: 'een lijst van services',
      changed: 'een lijst van veranderingen',
      define: 'uitleg van een term',
      team: 'een team van je organisatie',
      help: 'hulp',
      greeting: 'een groet',
      thanks: 'dank',
      empty: 'niets te lezen',
      'too-long': 'te lang om te lezen',
      unclear: 'niet zeker genoeg',
      'how-to': 'geen vraag over verantwoordelijkheid',
      'small-talk': 'geen vraag over AWS',
      'other-cloud': 'een andere aanbieder',
      'unknown-service': 'een service zonder ingang',
    },
  },
};
