import type { How } from './token.js';

/** What stands for a frame; groups of the pattern tell who, and what of the frame is kept (it begins with a space, or is a verb). */
export type Frame = readonly [pattern: RegExp, how: How];

const WHO = /^(?:you|yours?|jou|jouw|je|jij)$/i;
const AWS = /^(?:aws(?:'s|')?|its|zijn)$/i;
const KEPT = /^(?: |stay|remain|blij)/i;

/** Puts a mark such as "⟦you:toDo⟧" in the place of every frame. */
export function putMarks(text: string, frames: readonly Frame[]): string {
  return frames.reduce(
    (said, [pattern, how]) =>
      said.replace(pattern, (...found: unknown[]) => {
        const groups = found
          .slice(1)
          .filter((group): group is string => typeof group === 'string' && group !== text);
        const who = groups.some((group) => WHO.test(group))
          ? 'you'
          : groups.some((group) => AWS.test(group))
            ? 'aws'
            : '';
        return ` ⟦${who}:${how}⟧ ${groups.filter((group) => KEPT.test(group) && group.length < 40).join(' ')} `;
      }),
    text,
  );
}
