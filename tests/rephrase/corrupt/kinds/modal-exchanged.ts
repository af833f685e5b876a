import { replacingKind } from '../text/replacing-kind.js';
import { swapWords } from '../text/swap-words.js';

/** What may be done must be, what must be done may be. */
export const modalExchanged = replacingKind('modal-exchanged', {
  en: swapWords([
    ['can', 'must'],
    ['may', 'must'],
    ['must', 'may'],
    ['should', 'may'],
    ['could', 'must'],
    ['might', 'will'],
    ['will', 'might'],
    ['need not', 'must'],
    ['cannot', 'should not'],
    ['has to', 'may'],
    ['have to', 'may'],
    ['need to', 'may'],
    ['needs to', 'may'],
  ]),
  nl: swapWords([
    ['kunt', 'moet'],
    ['kan', 'moet'],
    ['kunnen', 'moeten'],
    ['mag', 'moet'],
    ['mogen', 'moeten'],
    ['moet', 'mag'],
    ['moeten', 'mogen'],
    ['kun', 'moet'],
    ['hoeft niet', 'mag niet'],
    ['zou', 'zal'],
    ['hoeven niet', 'mogen niet'],
  ]),
});
