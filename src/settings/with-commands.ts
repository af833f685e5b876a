import type { Answer } from '../contract/answer.js';
import type { Localized } from '../contract/locale.js';

/** What can be typed beside a question, each as it is read. Nothing here is a second spelling: a test types every one. */
const COMMANDS: Localized<{ readonly title: string; readonly items: readonly string[] }> = {
  en: {
    title: 'In short, or to settle something',
    items: [
      '"service rds": who does what on a service',
      '"compare ec2 lambda" or "compare ec2 lambda backups": side by side, as a whole or in one task',
      '"stack alb, fargate, aurora": what is left for you when you run them together',
      '"draw rds", "draw ec2 and lambda" or "draw the model": as a picture',
      '"tip": a tip now',
      '"tips on 09:00 Europe/Amsterdam en weekdays": a tip every weekday; "tips status" tells when, "tips off" stops them',
      '"tips except holidays NL", "pause tips until monday", "resume tips", "tips less often": when they do not come',
      '"quiz": a question to learn from; "quiz weekly" brings one each week, "quiz off" stops it',
      '"language en", "language nl" or "language auto": for yourself, and with "here" behind it for a channel',
      '"export me": tells you alone what I keep of you; "forget me" deletes it',
    ],
  },
  nl: {
    title: 'Korter, of om iets in te stellen',
    items: [
      '"service rds": wie doet wat bij een service',
      '"vergelijk ec2 lambda" of "vergelijk ec2 lambda back-ups": naast elkaar, in het geheel of voor één taak',
      '"stack alb, fargate, aurora": wat er voor jou overblijft als je ze samen gebruikt',
      '"teken rds", "teken ec2 en lambda" of "teken het model": als plaatje',
      '"tip": nu een tip',
      '"tips aan 09:00 Europe/Amsterdam nl werkdagen": elke werkdag een tip; "tips status" zegt wanneer, "tips uit" stopt ze',
      '"tips behalve feestdagen NL", "pauzeer tips tot maandag", "tips hervatten", "tips minder vaak": wanneer ze niet komen',
      '"quiz": een vraag om van te leren; "quiz wekelijks" geeft er elke week een, "quiz uit" stopt dat',
      '"taal nl", "taal en" of "taal auto": voor jezelf, en met "hier" erachter voor een kanaal',
      '"mijn gegevens": vertelt alleen jou wat ik van je bewaar; "vergeet mij" verwijdert dat',
    ],
  },
};

/** Adds to a call for help what a person on a platform can type beside a question. */
export function withCommands(help: Answer): Answer {
  return { ...help, blocks: [...help.blocks, { type: 'list', ...COMMANDS[help.locale] }] };
}
