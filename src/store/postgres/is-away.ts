import pg from 'pg';

/**
 * What a server says that is going, coming, full, or has become a copy that only reads; class 08 is about connections.
 * https://www.postgresql.org/docs/current/errcodes-appendix.html
 */
const AWAY = new Set(['57P01', '57P02', '57P03', '53300', '25006']);

/** Whether a failure is that of a connection, so that another connection, or another moment, may do. */
export function isAway(error: unknown): boolean {
  if (!(error instanceof pg.DatabaseError)) return true;
  const code = error.code ?? '';
  return code.startsWith('08') || AWAY.has(code);
}
