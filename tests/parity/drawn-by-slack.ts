import { type Drawn, ofType } from './drawn.js';

const PARTIES: Readonly<Record<string, string>> = {
  '🟠': 'aws',
  '🔵': 'customer',
  '🟣': 'shared',
  '🟡': 'depends',
  '⚪': 'not-applicable',
};
const SIGN = new RegExp(`^(${Object.keys(PARTIES).join('|')}) `, 'u');
const LINK = /<(https?:[^|>]+)\|([^>]+)>/g;
/** Slack has no escape for its formatting characters, so look-alikes stand for them. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  '∗': '*',
  '∼': '~',
  ˋ: '`',
  ˍ: '_',
  '‹': '<',
  '›': '>',
};

/** Reads Block Kit as somebody in Slack does. */
export function drawnBySlack(blocks: readonly unknown[]): Drawn {
  const [first = ''] = ofType(blocks, 'mrkdwn').map(({ text }) => String(text));
  const sign = SIGN.exec(first)?.[1];
  const small = ofType(ofType(blocks, 'context'), 'mrkdwn').map(({ text }) => String(text));
  const links = [...small.join('\n').matchAll(LINK)];
  return {
    party: sign ? (PARTIES[sign] ?? null) : null,
    head: first
      .replace(SIGN, '')
      .split('\n')
      .map((line) => plain(line.replace(/^\*(.*)\*$/, '$1'))),
    sources: links.map(([, url = '', label = '']) => `${plain(label)} <${plain(url)}>`),
    suggestions: ofType(blocks, 'button')
      .filter(({ action_id }) => String(action_id).startsWith('ask-'))
      .map(({ value }) => String(value)),
  };
}

function plain(text: string): string {
  return text
    .replace(/[∗∼ˋˍ‹›]/g, (character) => LOOK_ALIKES[character] ?? character)
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
