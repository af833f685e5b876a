import { StoreError } from '../../contract/errors.js';
import { isAway } from './is-away.js';

/** What can be done about what a server refuses; https://www.postgresql.org/docs/current/errcodes-appendix.html */
const REMEDIES: Readonly<Record<string, string>> = {
  '28P01': 'It refuses the user or the password. Mend DATABASE_URL.',
  '28000': 'It lets this user not in. Mend DATABASE_URL, or allow the user in pg_hba.conf.',
  '3D000': 'It has no such database. Create it, or mend DATABASE_URL.',
  '42501': 'The user may not do that. Make it the owner of the database.',
  '42P01': 'A table is missing. Start Demarc anew, which makes what is missing in an empty database.',
  '42P07': 'It has a table of the same name already. Give Demarc a database of its own.',
  '53100': 'Its disk is full. Make room.',
  '53300':
    'It has no connection left. Allow it more (max_connections): each process of Demarc takes up to 10.',
  '57014': 'It took too long. Look at its load.',
};

/**
 * A failure of a database as a StoreError that says where it is, and what to do; it names no user and no secret. `starting`:
 * the process ends with it, and does not wait for the database.
 */
export function explainFailure(url: string, cause: unknown, starting = false): StoreError {
  const code = (cause as { readonly code?: unknown } | null)?.code;
  const known = typeof code === 'string' ? REMEDIES[code] : undefined;
  const place = placeOf(url);
  if (known) return new StoreError(`PostgreSQL at ${place}: ${known}`, { cause });
  const why = typeof code === 'string' ? ` (${code})` : '';
  return isAway(cause)
    ? new StoreError(
        `Cannot reach PostgreSQL at ${place}${why}. See that it runs and that DATABASE_URL is right: host and port, user and password (or PGPASSWORD), sslmode. ${starting ? 'Then start Demarc again.' : 'Demarc goes on when it is back.'}`,
        { cause },
      )
    : new StoreError(`PostgreSQL at ${place} could not do that${why}. Its log says why.`, { cause });
}

/** Host, port and database. */
function placeOf(url: string): string {
  const { host, pathname } = new URL(url);
  return `${host || 'this machine'}${pathname}`;
}
