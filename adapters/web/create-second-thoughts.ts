import { randomBytes } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';

/** Second thoughts that are under way or wait to be fetched, each once and under a name that nobody can guess. */
export interface SecondThoughts {
  /**
   * Begins one and gives its name; undefined when it came to nothing at once, when there are too many already, or after
   * `end`. What `think` gives is what `take` will give; it never rejects.
   */
  begin(think: () => Promise<object | undefined>): Promise<string | undefined>;
  /** What came of one, as soon as it is known and once only; undefined when there is none of this name. */
  take(name: string): Promise<object | undefined> | undefined;
  /** Lets all of them go: who waits for one is told at once that it came to nothing. */
  end(): void;
}

/** How many there may be, and for how long each may wait or be waited for, in milliseconds. */
export interface SecondThoughtLimits {
  readonly most: number;
  readonly lifetime: number;
}

interface Kept {
  readonly thought: Promise<object | undefined>;
  readonly letGo: () => void;
  isTaken: boolean;
}

/** Keeps second thoughts in memory, within limits. One that was taken counts until it is known what came of it. */
export function createSecondThoughts({ most, lifetime }: SecondThoughtLimits): SecondThoughts {
  const kept = new Map<string, Kept>();
  let hasEnded = false;

  const keep = (name: string, thinking: Promise<object | undefined>) => {
    let comeToNothing = () => {};
    const nothing = new Promise<undefined>((resolve) => {
      comeToNothing = () => resolve(undefined);
    });
    const letGo = () => {
      clearTimeout(timer);
      kept.delete(name);
      comeToNothing();
    };
    const timer = setTimeout(letGo, lifetime).unref();
    kept.set(name, { thought: Promise.race([thinking, nothing]), letGo, isTaken: false });
    return letGo;
  };

  return {
    async begin(think) {
      if (hasEnded || kept.size >= most) return undefined;
      const name = randomBytes(16).toString('base64url');
      const thinking = think();
      const letGo = keep(name, thinking);
      const isNothing = thinking.then((better) => better === undefined);
      if (!(await Promise.race([isNothing, nextTurn(false)]))) return name;
      letGo();
      return undefined;
    },
    take(name) {
      const one = kept.get(name);
      if (!one || one.isTaken) return undefined;
      one.isTaken = true;
      return one.thought.finally(one.letGo);
    },
    end() {
      hasEnded = true;
      for (const { letGo } of kept.values()) letGo();
    },
  };
}
