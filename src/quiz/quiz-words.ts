import type { Party } from '../contract/answer.js';
import type { Localized } from '../contract/locale.js';

type Choice = Party | 'not-applicable';

interface QuizWords {
  readonly headline: string;
  /** What stands on the button of a party. */
  readonly options: Readonly<Record<Choice, string>>;
  /** The same in the middle of a sentence. */
  readonly inside: Readonly<Record<Choice, string>>;
  readonly optionsTitle: string;
  readonly who: (topic: string, service: string) => string;
  readonly where: Readonly<Record<'aws' | 'customer', (topic: string, service: string) => string>>;
  /** Under the question: in a place of several people, of one, and where nobody is known. */
  readonly how: Readonly<Record<'here' | 'forYou' | 'nobody', string>>;
  readonly show: string;
  readonly right: string;
  readonly wrong: string;
  readonly youSaid: (option: string) => string;
  readonly itIs: (option: string) => string;
  /** To whoever answers again. */
  readonly firstCounts: (option: string) => string;
  readonly closed: string;
  readonly result: (question: string, answered: number, right: number, options: string) => string;
  readonly nobodyAnswered: (question: string) => string;
  readonly gone: { readonly title: string; readonly text: string };
  readonly none: { readonly title: string; readonly text: string };
  readonly another: string;
  readonly anotherTyped: string;
  readonly stop: string;
}

/** What is said in a quiz. Whatever stands between quotation marks can be typed; a test types it. */
export const QUIZ_WORDS: Localized<QuizWords> = {
  en: {
    headline: 'Quiz.',
    options: { aws: 'AWS', customer: 'You', shared: 'Both', 'not-applicable': 'Does not apply' },
    inside: { aws: 'AWS', customer: 'you', shared: 'both', 'not-applicable': 'does not apply' },
    optionsTitle: 'Options',
    who: (topic, service) => `Who is responsible for ${topic} on ${service}?`,
    where: {
      aws: (topic, service) => `On ${service}, where is AWS alone responsible for ${topic}?`,
      customer: (topic, service) => `On ${service}, where are you alone responsible for ${topic}?`,
    },
    how: {
      here: 'Choose one: only you see whether you were right, and your first answer counts. Anybody may show the answer to all, which ends the quiz.',
      forYou: 'Choose one to see the answer.',
      nobody: 'Choose one below to see the answer.',
    },
    show: 'Show the answer',
    right: 'Right.',
    wrong: 'Not right.',
    youSaid: (option) => `You said: ${option}.`,
    itIs: (option) => `It is: ${option}.`,
    firstCounts: (option) => `Your first answer counts: ${option}.`,
    closed: 'This quiz has ended, so your answer is not counted.',
    result: (question, answered, right, options) =>
      `Quiz: ${question} ${answered} answered, ${right} right: ${options}.`,
    nobodyAnswered: (question) => `Quiz: ${question} Nobody answered.`,
    gone: {
      title: 'I no longer know this question',
      text: 'The knowledge base has changed since. Type "quiz" for another one.',
    },
    none: { title: 'I have no questions', text: 'The knowledge base holds none.' },
    another: 'Another question',
    anotherTyped: 'another quiz question',
    stop: 'Stop the quiz',
  },
  nl: {
    headline: 'Quiz.',
    options: { aws: 'AWS', customer: 'Jij', shared: 'Allebei', 'not-applicable': 'Niet van toepassing' },
    inside: { aws: 'AWS', customer: 'jij', shared: 'allebei', 'not-applicable': 'niet van toepassing' },
    optionsTitle: 'Keuzes',
    who: (topic, service) => `Wie is verantwoordelijk voor ${topic} bij ${service}?`,
    where: {
      aws: (topic, service) => `Waar is bij ${service} alleen AWS verantwoordelijk voor ${topic}?`,
      customer: (topic, service) => `Waar ben je bij ${service} als enige verantwoordelijk voor ${topic}?`,
    },
    how: {
      here: 'Kies er een: alleen jij ziet of je gelijk had, en je eerste antwoord telt. Iedereen mag het antwoord aan allen tonen; dan is de quiz afgelopen.',
      forYou: 'Kies er een om het antwoord te zien.',
      nobody: 'Kies er hieronder een om het antwoord te zien.',
    },
    show: 'Toon het antwoord',
    right: 'Goed.',
    wrong: 'Niet goed.',
    youSaid: (option) => `Jij zei: ${option}.`,
    itIs: (option) => `Het is: ${option}.`,
    firstCounts: (option) => `Je eerste antwoord telt: ${option}.`,
    closed: 'Deze quiz is afgelopen, dus je antwoord telt niet mee.',
    result: (question, answered, right, options) =>
      `Quiz: ${question} ${answered} ${answered === 1 ? 'antwoord' : 'antwoorden'}, ${right} goed: ${options}.`,
    nobodyAnswered: (question) => `Quiz: ${question} Niemand heeft geantwoord.`,
    gone: {
      title: 'Deze vraag ken ik niet meer',
      text: 'De kennisbank is sindsdien veranderd. Typ "quiz" voor een andere.',
    },
    none: { title: 'Ik heb geen vragen', text: 'Er staan er geen in de kennisbank.' },
    another: 'Nog een vraag',
    anotherTyped: 'nog een quizvraag',
    stop: 'Quiz stoppen',
  },
};
