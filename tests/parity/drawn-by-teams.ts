import { type Drawn, ofType } from './drawn.js';

const PARTIES: Readonly<Record<string, string>> = {
  good: 'aws',
  attention: 'customer',
  warning: 'shared',
  accent: 'depends',
  default: 'not-applicable',
};
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
    party: typeof color === 'string' ? (PARTIES[color] ?? null) : null,
    head: head.map((block) => plain(String(block?.text))),
    sources: links.map(([, label = '', url = '', checked = '']) => {
      return `${plain(label)}${plain(checked)} <${url}>`;
    }),
    suggestions: ofType((card as { actions?: unknown }).actions, 'Action.Submit').map(({ data }) =>
      String((data as { demarc?: { ask?: unknown } }).demarc?.ask),
    ),
  };
}

function plain(text: string): string {
  return text.replace(/\\([!-/:-@[-`{-~])/g, '$1');
}
