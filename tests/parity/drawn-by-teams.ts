import { type Drawn, ofType } from './drawn.js';

/** What a verdict ends with. Colours alone do not tell parties apart. */
const PARTIES: readonly (readonly [RegExp, string])[] = [
  [/AWS\.$/, 'aws'],
  [/(You|Jij)\.$/, 'customer'],
  [/(Shared|Gedeeld)\.$/, 'shared'],
  [/(It depends|Dat hangt ervan af)\.$/, 'depends'],
  [/(Does not apply|Niet van toepassing)\.$/, 'not-applicable'],
];
const LINK = /\[((?:\\.|[^[\]\\])+)\]\((https?:[^()\s]+)\)(.*)/g;

/** Reads an Adaptive Card as somebody in Teams does. */
export function drawnByTeams(card: unknown): Drawn {
  const [first, second] = ofType((card as { body?: unknown }).body, 'TextBlock');
  const texts = ofType(card, 'TextBlock').map(({ text }) => String(text));
  const links = [...texts.join('\n').matchAll(LINK)];
  const color = first?.color;
  // Only below a verdict is the title's line no heading of its own.
  const head = [first, ...(color === undefined ? [] : [second])];
  return {
    party: color === undefined ? null : partyIn(String(first?.text)),
    head: head.map((block) => plain(String(block?.text))),
    sources: links.map(([, label = '', url = '', checked = '']) => {
      return `${plain(label)}${plain(checked)} <${url}>`;
    }),
    suggestions: ofType((card as { actions?: unknown }).actions, 'Action.Submit').map(({ data }) =>
      String((data as { demarc?: { ask?: unknown } }).demarc?.ask),
    ),
  };
}

function partyIn(verdict: string): string | null {
  return PARTIES.find(([words]) => words.test(verdict))?.[1] ?? null;
}

function plain(text: string): string {
  return text.replace(/\\([!-/:-@[-`{-~])/g, '$1');
}
