import type { ConversationState } from '../../understand/understanding.js';
import type { Store } from '../store.js';
import type { Database } from './database.js';
import type { Statement } from './statement.js';
import { storedKey } from './stored-key.js';

const READ: Statement = {
  name: 'conversation',
  text: 'select value from conversations where key = $1 and expires > $2',
  repeatable: true,
};
const KEEP: Statement = {
  name: 'keep-conversation',
  text: `insert into conversations (key, value, expires) values ($1, $2, $3)
    on conflict (key) do update set value = excluded.value, expires = excluded.expires`,
  repeatable: true,
};

/** What conversations remember. It is waited for: whoever is asked next may be another process. */
export function conversations(
  { run }: Database,
  tidy: (now: number) => void,
): Pick<Store, 'conversation' | 'keepConversation'> {
  return {
    async conversation(key, now) {
      tidy(now);
      const [row] = await run<{ value: ConversationState }>(READ, storedKey(key), now);
      return row?.value;
    },
    async keepConversation(key, state, expires) {
      await run(KEEP, storedKey(key), JSON.stringify(state), expires);
    },
  };
}
