/** What a sentence may hold: Latin letters, digits, spaces, and the marks of ordinary text. */
const PLAIN = /^[\p{Script=Latin}\p{N} .,;:?!()'’‘“”"%&+/€$–—-]+$/u;

/** How a sentence ends. */
const END = /[^;:,.][.!?][)”"’']?$/;

/** What a platform turns into a picture: ":warning:". */
const EMOJI = /:[\p{L}\p{N}_+-]+:/gu;

/**
 * Whether something is a plain sentence, with nothing in it that a platform may read as markup, mention or address; a sign
 * that the facts themselves have ("{", "@") is let through.
 */
export function isPlain(text: string, facts: string): boolean {
  const foreign = [...text].filter((sign) => !PLAIN.test(sign));
  if (!foreign.every((sign) => facts.includes(sign))) return false;
  const isTheirs = (piece: string) => facts.includes(piece);
  return (
    text === text.trim() &&
    END.test(text) &&
    isClosed(text) &&
    addressesIn(text).every(isTheirs) &&
    (text.match(EMOJI) ?? []).every(isTheirs)
  );
}

/** Whether every bracket that opens is closed, and none is closed before. */
function isClosed(text: string): boolean {
  let open = 0;
  for (const sign of text) {
    if (sign === '(') open += 1;
    if (sign === ')') open -= 1;
    if (open < 0) return false;
  }
  return open === 0;
}

/** What a client may turn into a link: "https://…", "example.com", "www…". */
function addressesIn(text: string): string[] {
  return text.match(/\p{L}[\p{L}\p{N}-]*:\/\/\S+|[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/gu) ?? [];
}
