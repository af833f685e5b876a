import { ok } from 'node:assert/strict';

/** Waits until a part of the page shows every one of these words; the error tells what it shows in their place. */
export async function expectText(part, ...words) {
  await part.waitFor();
  const shown = (await part.textContent()).replace(/\s+/g, ' ');
  for (const word of words)
    ok(
      word instanceof RegExp ? word.test(shown) : shown.includes(word),
      `"${word}" is not in: ${shown.slice(0, 400)}`,
    );
}
