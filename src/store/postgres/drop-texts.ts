import type { Statement } from './statement.js';

/** Drops what people typed before an ISO day. */
export const DROP_TEXTS: Statement = {
  name: 'drop-texts',
  text: `with texts as (delete from gap_texts where day < $1)
    update votes set words = null where words is not null and day < $1`,
  repeatable: true,
};
