import type { Party, VerdictParty } from '../contract/answer.js';
import type { Localized } from '../contract/locale.js';
import { listInWords } from './list-in-words.js';

/** Every sentence of the bot's own, in both languages. What it says about AWS stands in knowledge/. */

/** Who carries it, as the first word of an answer. */
export const PARTY: Localized<Record<VerdictParty, string>> = {
  en: {
    aws: 'AWS',
    customer: 'You',
    shared: 'Shared',
    depends: 'It depends',
    'not-applicable': 'Does not apply',
  },
  nl: {
    aws: 'AWS',
    customer: 'Jij',
    shared: 'Gedeeld',
    depends: 'Dat hangt ervan af',
    'not-applicable': 'Niet van toepassing',
  },
};

export const YES_NO: Localized<{ yes: string; no: string; yesInPart: string; noInPart: string }> = {
  en: { yes: 'Yes', no: 'No', yesInPart: 'Yes, in part', noInPart: 'No, not all of it' },
  nl: { yes: 'Ja', no: 'Nee', yesInPart: 'Ja, deels', noInPart: 'Nee, niet helemaal' },
};

export const SAYS: Localized<{
  aws: string;
  you: string;
  nothingForYou: string;
  awsSuppliesTools: string;
  changes: string;
  otherReading: string;
  derived: string;
  except: string;
  alsoAsked: string;
  askForOne: string;
  noLayer: (service: string) => string;
  whichOne: string;
  whichService: string;
  sameEverywhere: string;
  task: string;
  options: string;
  /** Whose task the customer's part is; `tasks` are left out where it is all of it. */
  here: (team: string, tasks: readonly string[]) => string;
  hereRest: string;
  hereMore: string;
  ownVerdict: (of: readonly string[]) => string;
}> = {
  en: {
    aws: 'AWS',
    you: 'You',
    nothingForYou: 'Nothing beyond choosing to use it.',
    awsSuppliesTools: 'Not done for you; AWS at most supplies the tools.',
    changes: 'What would change it',
    otherReading: 'Also read as',
    derived:
      'This follows from the shared responsibility model; no page of AWS says it of this service in so many words.',
    except: 'Except',
    alsoAsked: 'Along with it',
    askForOne: 'Ask about any one of these for the details and its source.',
    noLayer: (service) => `${service} has no such layer, so there is nothing here for AWS or for you to do.`,
    whichOne: 'Which one do you use?',
    whichService: 'It differs per kind of service. Which service do you mean?',
    sameEverywhere: 'The same party in each case, with a task of its own',
    task: 'Task',
    options: 'How it splits',
    here: (team, tasks) => `Here: ${team}${tasks.length > 0 ? `, for ${tasks.join('; ')}` : ''}.`,
    hereRest: 'everything else',
    hereMore: 'More',
    ownVerdict: (of) =>
      of.length > 0
        ? `Your organisation’s own verdict, not AWS’s documentation: ${of.join('; ')}.`
        : 'This is your organisation’s own verdict, not AWS’s documentation.',
  },
  nl: {
    aws: 'AWS',
    you: 'Jij',
    nothingForYou: 'Niets, behalve de dienst gebruiken.',
    awsSuppliesTools: 'Wordt niet voor je gedaan; AWS levert hooguit het gereedschap.',
    changes: 'Wat het zou veranderen',
    otherReading: 'Ook wel gelezen als',
    derived:
      'Dit volgt uit het shared responsibility model; geen pagina van AWS zegt het met zoveel woorden over deze service.',
    except: 'Behalve',
    alsoAsked: 'Daarnaast',
    askForOne: 'Vraag naar een van deze voor de details en de bron.',
    noLayer: (service) =>
      `${service} heeft zo’n laag niet, dus hier valt voor AWS en voor jou niets te doen.`,
    whichOne: 'Welke gebruik je?',
    whichService: 'Dat verschilt per soort service. Welke service bedoel je?',
    sameEverywhere: 'In elk geval dezelfde partij, met telkens een eigen taak',
    task: 'Taak',
    options: 'Zo ligt het',
    here: (team, tasks) => `Bij jullie: ${team}${tasks.length > 0 ? `, voor ${tasks.join('; ')}` : ''}.`,
    hereRest: 'al het andere',
    hereMore: 'Meer',
    ownVerdict: (of) =>
      of.length > 0
        ? `Eigen oordeel van je organisatie, niet de documentatie van AWS: ${of.join('; ')}.`
        : 'Dit is een eigen oordeel van je organisatie, niet de documentatie van AWS.',
  },
};

/** Questions that the bot offers. Each must be understood by itself again. */
export const ASKS: Localized<{
  who: (topic: string, service: string | null) => string;
  overview: (service: string) => string;
  ours: (service: string) => string;
  define: (concept: string) => string;
  compare: (a: string, b: string) => string;
  overviewLabel: (service: string) => string;
  oursLabel: (service: string) => string;
  onService: (topic: string, service: string) => string;
  /** The same labels where the answer has named the service, and one with the service first. */
  briefly: (topic: string) => string;
  serviceFirst: (topic: string, service: string) => string;
  overviewBriefly: string;
  oursBriefly: string;
  changed: (topic: string, service: string) => string;
  changedLabel: string;
  draw: (services: readonly string[]) => string;
  drawStack: (services: readonly string[]) => string;
  drawLabel: string;
  drawStackLabel: string;
  exportStack: (services: readonly string[]) => string;
  exportStackLabel: string;
}> = {
  en: {
    who: (topic, service) => `Who is responsible for ${lower(topic)}${service ? ` on ${service}` : ''}?`,
    overview: (service) => `Who is responsible for what on ${service}?`,
    ours: (service) => `What do we have to do for ${service}?`,
    define: (concept) => `What is ${lower(concept)}?`,
    compare: (a, b) => `Compare ${a} and ${b}`,
    overviewLabel: (service) => `${service}: who does what?`,
    oursLabel: (service) => `What is ours on ${service}?`,
    onService: (topic, service) => `${topic} on ${service}?`,
    briefly: (topic) => `${topic}?`,
    serviceFirst: (topic, service) => `${service}: ${lower(topic)}?`,
    overviewBriefly: 'Who does what?',
    oursBriefly: 'What is ours?',
    changed: (topic, service) => `What has changed in ${lower(topic)} on ${service}?`,
    changedLabel: 'What has changed?',
    draw: (services) => `Draw ${listInWords(services, 'en')}`,
    drawStack: (services) => `Draw the stack ${services.join(', ')}`,
    drawLabel: 'Draw it',
    drawStackLabel: 'Picture',
    exportStack: (services) => `CSV of the stack ${services.join(', ')}`,
    exportStackLabel: 'CSV',
  },
  nl: {
    who: (topic, service) =>
      `Wie is verantwoordelijk voor ${lower(topic)}${service ? ` bij ${service}` : ''}?`,
    overview: (service) => `Wie is waarvoor verantwoordelijk bij ${service}?`,
    ours: (service) => `Wat moeten wij doen voor ${service}?`,
    define: (concept) => `Wat is ${lower(concept)}?`,
    compare: (a, b) => `Vergelijk ${a} en ${b}`,
    overviewLabel: (service) => `${service}: wie doet wat?`,
    oursLabel: (service) => `Wat is van ons bij ${service}?`,
    onService: (topic, service) => `${topic} bij ${service}?`,
    briefly: (topic) => `${topic}?`,
    serviceFirst: (topic, service) => `${service}: ${lower(topic)}?`,
    overviewBriefly: 'Wie doet wat?',
    oursBriefly: 'Wat is van ons?',
    changed: (topic, service) => `Wat is er veranderd aan ${lower(topic)} bij ${service}?`,
    changedLabel: 'Wat is er veranderd?',
    draw: (services) => `Teken ${listInWords(services, 'nl')}`,
    drawStack: (services) => `Teken de stack ${services.join(', ')}`,
    drawLabel: 'Teken het',
    drawStackLabel: 'Plaatje',
    exportStack: (services) => `CSV van de stack ${services.join(', ')}`,
    exportStackLabel: 'CSV',
  },
};

export const OVERVIEW: Localized<{
  all: (service: string) => string;
  ours: (service: string) => string;
  theirs: (service: string) => string;
  compare: (services: readonly string[]) => string;
  groups: Record<'aws' | 'customer' | 'shared' | 'depends', string>;
  noDifference: string;
}> = {
  en: {
    all: (service) => `${service}: who does what`,
    ours: (service) => `${service}: what is left for you`,
    theirs: (service) => `${service}: what AWS does`,
    compare: (services) => `${listInWords(services, 'en')}: where they differ`,
    groups: { aws: 'AWS', customer: 'You', shared: 'Shared', depends: 'Depends on how you run it' },
    noDifference: 'They do not differ in any task that Demarc knows.',
  },
  nl: {
    all: (service) => `${service}: wie doet wat`,
    ours: (service) => `${service}: wat er voor jou overblijft`,
    theirs: (service) => `${service}: wat AWS doet`,
    compare: (services) => `${listInWords(services, 'nl')}: waar ze verschillen`,
    groups: { aws: 'AWS', customer: 'Jij', shared: 'Gedeeld', depends: 'Hangt af van hoe je het draait' },
    noDifference: 'Ze verschillen in geen enkele taak die Demarc kent.',
  },
};

export const STACK: Localized<{
  together: (services: readonly string[]) => string;
  checklist: string;
  theirList: string;
  everywhere: string;
  notOurs: string;
  notTheirs: string;
  leftOut: (services: readonly string[]) => string;
}> = {
  en: {
    together: (services) => listInWords(services, 'en'),
    checklist: 'Checklist',
    theirList: 'What AWS does',
    everywhere: 'everywhere',
    notOurs: 'AWS sees to the rest',
    notTheirs: 'Entirely yours',
    leftOut: (services) => `Six services fit side by side. Ask apart about ${listInWords(services, 'en')}.`,
  },
  nl: {
    together: (services) => listInWords(services, 'nl'),
    checklist: 'Checklist',
    theirList: 'Wat AWS doet',
    everywhere: 'overal',
    notOurs: 'De rest doet AWS',
    notTheirs: 'Helemaal van jou',
    leftOut: (services) =>
      `Er passen zes services naast elkaar. Vraag apart naar ${listInWords(services, 'nl')}.`,
  },
};

export const EXPORT: Localized<{
  readonly says: (tasks: number, services: number) => string;
  readonly label: string;
  readonly otherwise: (command: string) => string;
}> = {
  en: {
    says: (tasks, services) =>
      `${tasks} tasks on ${services === 1 ? 'one service' : `${services} services`}: a row for each, with who does it, what AWS does, what you do, what would change it, and AWS’s pages with the day on which each was checked.`,
    label: 'Download the CSV',
    otherwise: (command) => `On the command line: ${command}`,
  },
  nl: {
    says: (tasks, services) =>
      `${tasks} taken op ${services === 1 ? 'één service' : `${services} services`}: een rij voor elk, met wie het doet, wat AWS doet, wat jij doet, wat het zou veranderen, en de pagina’s van AWS met de dag waarop elk is gecontroleerd.`,
    label: 'CSV downloaden',
    otherwise: (command) => `Op de opdrachtregel: ${command}`,
  },
};

export const WHICH: Localized<{
  title: (topic: string, wanted: Party | null, category: string | null) => string;
  none: string;
  noneSuch: string;
}> = {
  en: {
    title: (topic, wanted, category) => {
      const whose = {
        customer: ': where it is yours',
        aws: ': where AWS does it',
        shared: ': where it is shared',
      };
      return `${topic}${wanted ? whose[wanted] : ': who does it where'}${category ? ` · ${category}` : ''}`;
    },
    none: 'Does not apply',
    noneSuch: 'On none that Demarc knows.',
  },
  nl: {
    title: (topic, wanted, category) => {
      const whose = {
        customer: ': waar het van jou is',
        aws: ': waar AWS het doet',
        shared: ': waar het gedeeld is',
      };
      return `${topic}${wanted ? whose[wanted] : ': wie doet het waar'}${category ? ` · ${category}` : ''}`;
    },
    none: 'Niet van toepassing',
    noneSuch: 'Bij geen enkele die Demarc kent.',
  },
};

export const TEAM: Localized<{
  title: (team: string) => string;
  tasks: string;
  noTasks: string;
  allTasks: string;
  allServices: string;
}> = {
  en: {
    title: (team) => `What is the task of ${team}`,
    tasks: 'Your part of',
    noTasks: 'Nothing was written down as its task.',
    allTasks: 'Everything that nobody else has',
    allServices: 'all services',
  },
  nl: {
    title: (team) => `Wat de taak is van ${team}`,
    tasks: 'Jullie deel van',
    noTasks: 'Er staat niets genoteerd als taak.',
    allTasks: 'Alles wat niemand anders heeft',
    allServices: 'alle services',
  },
};

export const CHANGED: Localized<{ title: (subject: string) => string; since: string }> = {
  en: { title: (subject) => `${subject}: what has changed`, since: 'Since' },
  nl: { title: (subject) => `${subject}: wat er is veranderd`, since: 'Sinds' },
};

/** A topic's name inside a sentence: "Data backup" becomes "data backup", "DDoS protection" stays. */
function lower(name: string): string {
  return /^[A-Z][a-z](?!\w*[A-Z])/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
