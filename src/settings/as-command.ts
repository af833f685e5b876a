import type { Locale } from '../contract/locale.js';

/** A command in short. `spoken`: the language in which it was said, where the command itself does not tell. */
export interface Command {
  readonly command: string;
  readonly spoken?: Locale;
}

type Said = readonly [form: string, command: string, spoken?: Locale];

const TIPS = '(?:(?:the|my|our|all|these|daily|de|mijn|onze|alle|deze|dagelijkse) )*tips';

/** Whole messages. The labels of a tip's buttons are among them, because people type what they read. */
const WHOLE: readonly Said[] = [
  [`stop|stop ${TIPS}`, 'tips stop'],
  [`(?:end|cancel|disable|mute|turn off|switch off|stop sending(?: me)?) ${TIPS}`, 'tips off'],
  [`(?:turn|switch) ${TIPS} off|no more tips|unsubscribe`, 'tips off'],
  [`(?:zet|schakel) ${TIPS} (?:uit|af)|stop met ${TIPS}|tips stoppen`, 'tips uit'],
  ['geen (?:dagelijkse )?tips meer|uitschrijven|afmelden', 'tips uit'],
  ['subscribe', 'tips on'],
  ['(?:give|send|show|tell) me (?:a|another|one more) tip|(?:a|another|one more|next) tip', 'tip', 'en'],
  ['(?:geef|stuur|toon) (?:me|mij) (?:nog )?een (?:andere )?tip', 'tip', 'nl'],
  ['(?:nog een|een|een andere|volgende) tip', 'tip', 'nl'],
  ['when (?:do (?:the |my )?tips come|do i get (?:the |my )?tips)', 'tips status', 'en'],
  ['wanneer (?:komen|krijg ik) (?:de |mijn )?tips', 'tips status', 'nl'],
  ['quiz me|(?:give|send|ask) me (?:a|another|one more) quiz(?: question)?', 'quiz', 'en'],
  ['(?:a|another|one more|next|new) quiz(?: question)?|quiz question', 'quiz', 'en'],
  [
    '(?:geef|stuur|stel) (?:me|mij) (?:nog )?een (?:andere )?quiz(?:vraag)?|overhoor (?:me|mij)',
    'quiz',
    'nl',
  ],
  ['(?:een|nog een|een andere|volgende|nieuwe) quiz(?:vraag)?|quizvraag', 'quiz', 'nl'],
  ['(?:stop|end|cancel|disable) (?:the )?(?:weekly )?quiz|no more quiz(?:zes)?', 'quiz off'],
  ['stop (?:met )?de (?:wekelijkse )?quiz|quiz stoppen|geen quiz(?:zen)? meer', 'quiz uit'],
  ['less often', 'tips less often'],
  ['minder vaak', 'tips minder vaak'],
  ['resume', 'resume tips'],
  ['hervat|hervatten', 'hervat tips'],
  ['(?:in )?english', 'language en'],
  ['(?:in )?dutch', 'language nl'],
  ['(?:in het )?engels', 'taal en'],
  ['(?:in het )?nederlands', 'taal nl'],
  ['forget (?:everything )?(?:you know )?about me', 'forget me'],
  ['(?:delete|forget) everything (?:that )?you (?:know|keep|have) (?:about|of|on) me', 'forget me'],
  [
    '(?:vergeet|verwijder|wis) alles (?:wat je )?(?:over|van) (?:me|mij)(?: weet| bewaart| hebt)?',
    'vergeet mij',
  ],
  ['export (?:all )?my data|(?:show|give|send) me my data', 'export me'],
  ['what (?:do|have) you (?:know|keep|kept|have|store|stored) (?:about|of|on) me', 'export me'],
  [
    'exporteer (?:mij|me|(?:al )?mijn gegevens)|(?:toon|geef|stuur) (?:me|mij) mijn gegevens',
    'mijn gegevens',
  ],
  ['wat (?:weet|bewaar|heb) (?:je|jij) (?:over|van) (?:me|mij)', 'mijn gegevens'],
];
/** How messages begin; what follows stays as it is behind the command. */
const OPENING: readonly Said[] = [
  [`(?:enable|start|turn on|switch on) ${TIPS}|(?:turn|switch) ${TIPS} (?:back )?on|tips back on`, 'tips on'],
  ['(?:i want|send me|give me|subscribe to) (?:the |a )?daily tips?', 'tips on daily'],
  ['(?:i want|send me|give me) (?:a tip|tips)(?= (?:every|at|on|daily) )', 'tips on'],
  [`(?:zet|schakel) ${TIPS} (?:weer )?(?:aan|in)|tips weer aan`, 'tips aan'],
  [
    '(?:ik wil|stuur me|geef me) (?:elke dag een tip|dagelijks een tip|een dagelijkse tip)',
    'tips aan elke dag',
  ],
  ['(?:a )?weekly quiz|quiz every week', 'quiz weekly'],
  ['(?:een )?wekelijkse quiz|quiz (?:elke|iedere) week|(?:elke|iedere) week (?:een )?quiz', 'quiz wekelijks'],
  ['pause(?=$| (?:until|till|for|through|\\d))', 'pause tips'],
  ['pauzeer(?=$| (?:tot|voor|t/m|\\d))', 'pauzeer tips'],
  ['(?:set|change|switch) (?:the |my )?language(?: to)?(?=$| \\S+$| \\S+ here$)', 'language'],
  ['(?:speak|talk|write|answer(?: me)? in|reply in|switch to)(?= (?:english|dutch)(?: here)?$)', 'language'],
  ['(?:zet|verander|wijzig) (?:de |mijn )?taal(?: naar| op| in)?(?=$| \\S+$| \\S+ hier$)', 'taal'],
  ['(?:spreek|praat|schrijf|antwoord)(?: in het)?(?= (?:engels|nederlands)(?: hier)?$)', 'taal'],
  ['language:', 'language'],
  ['taal:', 'taal'],
];
const FORMS = [
  ...WHOLE.map(([form, ...means]) => [new RegExp(`^(?:${form})$`, 'i'), ...means] as const),
  ...OPENING.map(([form, ...means]) => [new RegExp(`^(?:${form})(?= |$)`, 'i'), ...means] as const),
];
/** Looked for first, because nearly everything people say is a question, and is none of these. */
const ANY = new RegExp(`^(?:${[...WHOLE, ...OPENING].map(([form]) => form).join('|')})`, 'i');

/**
 * The command that people mean when they say it in words of their own: "turn off tips" is "tips off", "zet tips aan om 9
 * uur" is "tips aan om 9 uur". Any other message is given back as it is. Words are parted by single spaces.
 */
export function asCommand(said: string): Command {
  if (!ANY.test(said)) return { command: said };
  for (const [form, command, spoken] of FORMS) {
    const found = form.exec(said)?.[0];
    if (found === undefined) continue;
    const whole = `${command}${said.slice(found.length)}`;
    return spoken === undefined ? { command: whole } : { command: whole, spoken };
  }
  return { command: said };
}
