import type { webApi } from '@slack/bolt';
import type { Demarc, Home } from '../../../src/contract/demarc.js';
import type { Locale } from '../../../src/contract/locale.js';
import type { Heard, HomeWish } from '../hear/heard.js';
import { isChannel } from '../is-channel.js';
import type { Acknowledge } from '../line/acknowledge-later.js';
import { renderHome } from '../render/render-home.js';
import type { Directory } from './directory.js';
import { originOf } from './origin-of.js';

/** What showing a page needs. */
export interface HomeShowing {
  readonly demarc: Pick<Demarc, 'ask' | 'home'>;
  readonly clientOf: (team: string) => Promise<webApi.WebClient>;
  readonly directory: Directory;
}

/** Whatever was asked or settled on a person's own page is done, and the page is drawn anew with the answer on it. */
export async function showHome(
  { where, wish }: Extract<Heard, { readonly type: 'home' }>,
  acknowledge: Acknowledge,
  { demarc, clientOf, directory }: HomeShowing,
): Promise<void> {
  const own = originOf(where, directory);
  const publish = async (home: Home, ...answer: Parameters<typeof renderHome>[1][]) => {
    await acknowledge();
    const client = await clientOf(where.team);
    await client.views.publish({ user_id: where.user, view: renderHome(home, ...answer) });
  };
  const before = await demarc.home(own);
  if (wish === undefined) return publish(before);
  const place = wish.type === 'tips-off' && wish.place.startsWith(`${own.tenant}:`) ? wish.place : own.place;
  const { question, locale } = inWords(wish, before);
  const answer = await demarc.ask(question, {
    from: { ...own, place },
    conversation: `${own.person}:home`,
    ...(locale === undefined ? {} : { locale }),
  });
  const after = await demarc.home(own);
  // What is said of a channel ("no more tips come here") would be wrong on this page, and the page shows it anyway.
  const isElsewhere = isChannel(place.split(':').at(-1) ?? '');
  return publish(after, isElsewhere ? undefined : answer);
}

/** What the page's own controls settle is in the page's language; of what was typed the words tell. */
function inWords(wish: HomeWish, { locale }: Home): { readonly question: string; readonly locale?: Locale } {
  switch (wish.type) {
    case 'ask':
      return { question: wish.question };
    case 'language':
      return { question: `language ${wish.language}`, locale };
    case 'tips-off':
      return { question: 'tips off', locale };
    case 'tips-on':
      return { question: wish.when === undefined ? 'tips on' : `tips on ${wish.when}`, locale };
    case 'tips-less':
      return { question: 'tips less often', locale };
    case 'tips-pause':
      return { question: `pause tips until ${wish.until}`, locale };
    case 'tips-resume':
      return { question: 'resume tips', locale };
  }
}
