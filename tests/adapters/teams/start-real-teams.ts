import { createDemarc } from '../../../src/demarc.js';
import { createMemoryStore } from '../../../src/store/memory-store.js';
import { loadRealKnowledge, loadRealModels } from '../../load-real-knowledge.js';
import { type RunningTeams, startTeams } from './start-teams.js';

/** Starts the whole way of a question: the local Bot Connector, the platform, and Demarc over the knowledge base as it ships. */
export async function startRealTeams(changes: { readonly publicUrl?: string } = {}): Promise<RunningTeams> {
  const [knowledge, models] = await Promise.all([loadRealKnowledge(), loadRealModels()]);
  const store = createMemoryStore();
  const demarc = createDemarc({
    knowledge,
    models,
    store,
    defaultLocale: 'en',
    now: Date.now,
    keepsText: false,
  });
  return startTeams(demarc.ask, { demarc, store, ...changes });
}
