import type { Localized } from '../../src/contract/locale.js';
import type { Exported } from '../../src/contract/stack-export.js';

type Unknown = Extract<Exported, { readonly type: 'unknown' }>['names'][number];

/** What the command line says where no file came of a stack. `typed` may be anything that was typed. */
export const EXPORT_REFUSALS: Localized<{
  readonly unknown: (name: Unknown) => string;
  readonly tooMany: (most: number) => string;
  readonly nothing: string;
  readonly terminal: string;
  readonly notWritten: (file: string, code: string) => string;
  readonly written: (file: string) => string;
}> = {
  en: {
    unknown: ({ typed, near }) =>
      near.length > 0
        ? `${quoted(typed)} is no service that Demarc knows. Did you mean ${either('en', near)}?`
        : `${quoted(typed)} is no service that Demarc knows, and none has a name like it. To see them all, ask: help`,
    tooMany: (most) =>
      `A picture shows at most ${most} services side by side. Name fewer, or take csv or md, which hold any number.`,
    nothing: 'Name the services after --stack, with commas between: --stack alb,fargate,aurora,s3',
    terminal:
      'A PNG is no text, and a terminal cannot show it. Add --output stack.png, or redirect standard output into a file.',
    notWritten: (file, code) =>
      `${quoted(file)} could not be written (${code}). Is there such a folder, and may you write in it?`,
    written: (file) => `Written: ${file}`,
  },
  nl: {
    unknown: ({ typed, near }) =>
      near.length > 0
        ? `${quoted(typed)} is geen service die Demarc kent. Bedoelde je ${either('nl', near)}?`
        : `${quoted(typed)} is geen service die Demarc kent, en geen enkele heet ongeveer zo. Vraag om ze allemaal te zien: hulp`,
    tooMany: (most) =>
      `Een plaatje toont hooguit ${most} services naast elkaar. Noem er minder, of neem csv of md: daar past elk aantal in.`,
    nothing: 'Noem de services achter --stack, met komma’s ertussen: --stack alb,fargate,aurora,s3',
    terminal:
      'Een PNG is geen tekst, en een terminal kan hem niet tonen. Voeg --output stack.png toe, of leid de standaarduitvoer om naar een bestand.',
    notWritten: (file, code) =>
      `${quoted(file)} kon niet worden geschreven (${code}). Bestaat die map, en mag je erin schrijven?`,
    written: (file) => `Geschreven: ${file}`,
  },
};

function either(locale: 'en' | 'nl', names: readonly string[]): string {
  return new Intl.ListFormat(locale, { type: 'disjunction' }).format(names);
}

/** As JSON writes it, without characters that a terminal would obey. */
function quoted(typed: string): string {
  return JSON.stringify(typed.replace(/\p{C}/gu, '').slice(0, LONGEST_SHOWN));
}

const LONGEST_SHOWN = 60;
