import type { Entity } from 'botbuilder';
import type { Answer, Source } from '../../../src/contract/answer.js';
import { checkedLabel } from '../../../src/contract/plain-text.js';
import { shortenText } from './shorten-text.js';
import { TEAMS_LIMITS } from './teams-limits.js';

/**
 * What Teams demands on a message that a language model worded: the label "AI generated", and the sources as citations, in
 * one entity, for with two it refuses the message. Teams shows a citation where the message's `text` has its number; ours has
 * a card and no text, since Teams would draw it as a second message, so the card lists the sources as ever and citations are
 * there for whatever reads the message.
 * https://learn.microsoft.com/microsoftteams/platform/bots/how-to/bot-messages-ai-generated-content
 */
export function renderAiLabel(answer: Answer): Entity {
  const citation = answer.sources
    .slice(0, TEAMS_LIMITS.citations)
    .map((source, at) => claim(source, at + 1, answer));
  return {
    type: 'https://schema.org/Message',
    '@type': 'Message',
    '@context': 'https://schema.org',
    additionalType: ['AIGeneratedContent'],
    ...(citation.length === 0 ? {} : { citation }),
  };
}

function claim(source: Source, position: number, { locale }: Answer) {
  const { title, url } = source;
  const isWeb =
    url.length <= TEAMS_LIMITS.url && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
  const appearance = {
    '@type': 'DigitalDocument',
    name: shortenText(title.replace(/\s+/g, ' ').trim() || url, TEAMS_LIMITS.citationName),
    ...(isWeb ? { url } : {}),
    abstract: shortenText(checkedLabel(source, locale), TEAMS_LIMITS.citationAbstract),
  };
  return { '@type': 'Claim', position, appearance };
}
