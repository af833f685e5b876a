import { remember } from './remember.js';
import { stem as stemOf } from './stem.js';

/** Makes a word that nobody knows into words that somebody does, or leaves it alone. */
export interface Spelling {
  knows(stem: string): boolean;
  /** The known stems that an unknown stem stands for: the parts of a compound, or the word meant by a typo. */
  repair(stem: string): readonly string[] | undefined;
}

/** Below this length one wrong letter makes another ordinary word too often. */
const SHORTEST_TYPO = 5;
const SHORTEST_PART = 3;
const SHORTEST_COMPOUND = 7;
const LONGEST_WORD = 40;

/** `known` holds words and stems; only what stands in `words`, as people write it, is offered for a typo. */
export function createSpelling(known: ReadonlySet<string>, words: ReadonlySet<string>): Spelling {
  const byDeletion = new Map<string, string[]>();
  for (const stem of words) {
    if (stem.length < SHORTEST_TYPO) continue;
    for (const shorter of deletions(stem))
      byDeletion.set(shorter, [...(byDeletion.get(shorter) ?? []), stem]);
  }

  /** The word one edit away that begins with the same letter; none when two different words are equally near. */
  function typo(stem: string): string | undefined {
    if (stem.length < SHORTEST_TYPO - 1) return undefined;
    const candidates = new Set<string>(byDeletion.get(stem) ?? []);
    for (const shorter of deletions(stem)) {
      if (words.has(shorter) && shorter.length >= SHORTEST_TYPO) candidates.add(shorter);
      for (const candidate of byDeletion.get(shorter) ?? []) candidates.add(candidate);
    }
    const near = [...candidates].filter(
      (candidate) => candidate[0] === stem[0] && withinOneEdit(stem, candidate),
    );
    return near.length === 1 ? near[0] : undefined;
  }

  /** Dutch writes nouns together, with an s or en between: beveiligingspatch, sleutelrotatie. */
  function compound(stem: string): readonly string[] | undefined {
    if (stem.length < SHORTEST_COMPOUND) return undefined;
    for (let cut = SHORTEST_PART; cut <= stem.length - SHORTEST_PART; cut++) {
      const right = stem.slice(cut);
      if (!known.has(right) || /^\d/.test(right)) continue;
      const left = stem.slice(0, cut);
      const base = [left, stemOf(left)].find((part) => part.length >= SHORTEST_PART && known.has(part));
      if (base) return [base, right];
    }
    return undefined;
  }

  const repairs = remember((stem): readonly string[] | null => {
    const meant = typo(stem);
    return meant ? [meant] : (compound(stem) ?? null);
  });

  return {
    knows: (stem) => known.has(stem),
    repair(stem) {
      if (stem.length > LONGEST_WORD) return undefined;
      return repairs(stem) ?? undefined;
    },
  };
}

function deletions(word: string): string[] {
  return Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1));
}

/** One letter more, less, other, or two neighbours swapped. */
function withinOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  const restA = a.slice(start, endA);
  const restB = b.slice(start, endB);
  if (restA.length <= 1 && restB.length <= 1) return true;
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
}
