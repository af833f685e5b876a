/** Words before a term, or between two terms that are told apart: not looked at where a term is looked up to be explained. */
export const BETWEEN_TERMS: ReadonlySet<string> = new Set(
  'a an the een de het and en or of vs versus'.split(' '),
);
