import type { NoticeKind } from '../contract/answer.js';
import type { Localized } from '../contract/locale.js';

/** What is said when there is no verdict to give: a title and a sentence for each. */
export const NOTICES: Localized<Record<NoticeKind, { readonly title: string; readonly text: string }>> = {
  en: {
    help: {
      title: 'What Demarc answers',
      text: 'Ask who is responsible for a task on an AWS service: AWS, you, or both. Name the service and the task, ask what is left for you, compare two services, have one drawn ("draw RDS"), or ask what a term means. English and Dutch both work. I know AWS only, and who does what, not how; I do not look into your accounts.',
    },
    greeting: {
      title: 'Hello',
      text: 'I tell who secures what on AWS: AWS, you, or both. Ask about a service and a task.',
    },
    thanks: { title: 'You are welcome', text: 'Ask away when the next question comes up.' },
    'how-to': {
      title: 'That is a how-to question',
      text: 'I only say who is responsible, not how to do it, what it costs or why it fails. The documentation search on docs.aws.amazon.com knows those. What I can tell you:',
    },
    'small-talk': {
      title: 'That is not my subject',
      text: 'I only know who is responsible for what on AWS. Try one of these:',
    },
    empty: { title: 'I see no words to answer', text: 'Type a question in words, for example one of these:' },
    'too-long': {
      title: 'That is too long for one question',
      text: 'I read up to 1,000 characters. Ask one thing at a time, for example:',
    },
    unclear: {
      title: 'I am not sure what you mean',
      text: 'A wrong verdict is worse than none, so I would rather ask. Did you mean one of these?',
    },
    'nothing-like': {
      title: 'I do not know that',
      text: 'My knowledge base has nothing on it. Name an AWS service and a task, for example:',
    },
    'other-cloud': {
      title: 'I only know AWS',
      text: 'Other clouds draw the line elsewhere, so I would rather not guess. On AWS I can answer, for example:',
    },
    'unknown-service': {
      title: 'That service is not in my knowledge base yet',
      text: 'I recognise the name, and I give no verdict that nobody has checked. What I can answer:',
    },
    'no-change-known': {
      title: 'I know of no change there',
      text: 'My knowledge base records no default or duty that moved. What holds today I can tell:',
    },
  },
  nl: {
    help: {
      title: 'Wat Demarc beantwoordt',
      text: 'Vraag wie verantwoordelijk is voor een taak bij een AWS-service: AWS, jij, of allebei. Noem de service en de taak, vraag wat er voor jou overblijft, vergelijk twee services, laat er een tekenen ("teken RDS"), of vraag wat een term betekent. Engels en Nederlands werken allebei. Ik ken alleen AWS, en wie wat doet, niet hoe; in je accounts kijk ik niet.',
    },
    greeting: {
      title: 'Hallo',
      text: 'Ik vertel wie wat beveiligt op AWS: AWS, jij, of allebei. Vraag naar een service en een taak.',
    },
    thanks: { title: 'Graag gedaan', text: 'Vraag gerust verder als er weer iets opkomt.' },
    'how-to': {
      title: 'Dat is een hoe-vraag',
      text: 'Ik zeg alleen wie verantwoordelijk is, niet hoe je het doet, wat het kost of waarom het misgaat. De zoekfunctie op docs.aws.amazon.com weet dat wel. Wat ik je kan vertellen:',
    },
    'small-talk': {
      title: 'Dat is mijn onderwerp niet',
      text: 'Ik weet alleen wie waarvoor verantwoordelijk is op AWS. Probeer een van deze:',
    },
    empty: {
      title: 'Ik zie geen woorden om te beantwoorden',
      text: 'Typ een vraag in woorden, bijvoorbeeld een van deze:',
    },
    'too-long': {
      title: 'Dat is te lang voor één vraag',
      text: 'Ik lees tot 1.000 tekens. Vraag één ding tegelijk, bijvoorbeeld:',
    },
    unclear: {
      title: 'Ik weet niet zeker wat je bedoelt',
      text: 'Een verkeerd oordeel is erger dan geen, dus vraag ik het liever. Bedoelde je een van deze?',
    },
    'nothing-like': {
      title: 'Dat weet ik niet',
      text: 'Mijn kennisbank heeft er niets over. Noem een AWS-service en een taak, bijvoorbeeld:',
    },
    'other-cloud': {
      title: 'Ik ken alleen AWS',
      text: 'Andere clouds leggen de grens elders, dus gok ik liever niet. Over AWS kan ik bijvoorbeeld antwoorden:',
    },
    'unknown-service': {
      title: 'Die service staat nog niet in mijn kennisbank',
      text: 'Ik herken de naam, maar geef geen oordeel dat niemand heeft nagekeken. Wat ik wel kan beantwoorden:',
    },
    'no-change-known': {
      title: 'Daar ken ik geen verandering',
      text: 'In mijn kennisbank staat geen standaard of taak die daar verschoven is. Wat er nu geldt, kan ik wel zeggen:',
    },
  },
};
