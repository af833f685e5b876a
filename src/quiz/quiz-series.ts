import { countNoServices } from '../tips/count-no-services.js';
import type { Series } from '../tips/series.js';
import type { SeriesParts } from '../tips/tip-series.js';
import { amongOf } from './among-of.js';
import { askedAddress } from './asked-address.js';
import { composeQuestion } from './compose-question.js';
import { composeQuizEnded } from './compose-quiz-ended.js';
import { dealCards } from './deal-cards.js';
import { nextCard } from './next-card.js';

/** A weekly quiz. The day names the message's quiz, so that one which may have arrived twice counts as one. */
export function quizSeries({ knowledge, store, services = countNoServices }: SeriesParts): Series {
  return {
    async propose({ address, quizIn: place = address }) {
      const [weekly, asked, counts] = await Promise.all([
        store.tipsGiven(address),
        store.tipsGiven(askedAddress(place)),
        services.servicesAsked(place),
      ]);
      return nextCard([...weekly, ...asked], place, counts, knowledge)?.id;
    },
    compose(id, { locale, quizIn: place = '', by }, day) {
      const card = dealCards(knowledge).get(id);
      const among = amongOf({ place, person: by });
      return card && composeQuestion(card, { locale, among, message: day, posted: true }, knowledge);
    },
    ended: composeQuizEnded,
  };
}
