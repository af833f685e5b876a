/** Markup that is safe to send: it was written by us, and what was put into it is escaped. */
export interface Html {
  readonly markup: string;
}

type Part = string | Html | readonly Html[];

/** A template of markup. Texts in it are escaped, so that nobody's words become tags; other templates go in as they are. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  const markup = strings.map((string, at) => string + (at < parts.length ? markupOf(parts[at] ?? '') : ''));
  return { markup: markup.join('') };
}

function markupOf(part: Part): string {
  if (typeof part === 'string')
    return part.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
  return 'markup' in part ? part.markup : part.map(({ markup }) => markup).join('\n');
}
