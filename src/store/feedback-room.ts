import { FEEDBACK_LIMITS } from './feedback-limits.js';
import type { Persist } from './persist.js';
import { shortened } from './shortened.js';
import type { Tables } from './state.js';
import type { Store } from './store.js';

/** What could not be answered, and what people thought of the answers. Each of their files is written whole: limits bound that. */
export function createFeedbackRoom(
  { gaps, votes }: Pick<Tables, 'gaps' | 'votes'>,
  persist: Persist,
): Pick<Store, 'countGap' | 'gaps' | 'keepVote' | 'votes' | 'dropTexts'> {
  return {
    async countGap(shape, day, text) {
      const known = gaps.get(shape);
      const texts = known?.texts ?? [];
      putLast(gaps, FEEDBACK_LIMITS.gaps, shape, {
        shape,
        count: (known?.count ?? 0) + 1,
        last: day,
        texts:
          text === null ? texts : [...texts, { text: shortened(text), day }].slice(-FEEDBACK_LIMITS.texts),
      });
      // Not waited for, since somebody waits for the answer: a kill may take the last counts.
      persist.table('gaps').catch(() => {});
    },
    async gaps() {
      return [...gaps.values()].map((gap) => ({ ...gap, texts: gap.texts.map(({ text }) => text) }));
    },
    async keepVote(vote, day) {
      const words = vote.words === null ? null : shortened(vote.words);
      putLast(votes, FEEDBACK_LIMITS.votes, JSON.stringify([vote.answer, vote.person]), {
        ...vote,
        words,
        day,
      });
      await persist.table('votes');
    },
    async votes() {
      return [...votes.values()];
    },
    async dropTexts(before) {
      let fewerTexts = false;
      for (const [shape, gap] of gaps) {
        const texts = gap.texts.filter(({ day }) => day >= before);
        if (texts.length === gap.texts.length) continue;
        gaps.set(shape, { ...gap, texts });
        fewerTexts = true;
      }
      let fewerWords = false;
      for (const [key, vote] of votes) {
        if (vote.words === null || vote.day >= before) continue;
        votes.set(key, { ...vote, words: null });
        fewerWords = true;
      }
      await Promise.all([fewerTexts && persist.table('gaps'), fewerWords && persist.table('votes')]);
    },
  };
}

/** Puts an entry at the end, and takes the first ones away when there are more than `most`. */
function putLast<T>(entries: Map<string, T>, most: number, key: string, value: T): void {
  entries.delete(key);
  entries.set(key, value);
  for (const oldest of entries.keys()) {
    if (entries.size <= most) return;
    entries.delete(oldest);
  }
}
