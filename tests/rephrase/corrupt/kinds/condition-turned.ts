import { bothWays } from '../text/both-ways.js';
import { replacingKind } from '../text/replacing-kind.js';
import { swapWords } from '../text/swap-words.js';

/** "If" is "unless", "before" is "after", "at least" is "at most". */
export const conditionTurned = replacingKind('condition-turned', {
  en: swapWords([
    ...bothWays([
      ['if', 'unless'],
      ['before', 'after'],
      ['at least', 'at most'],
      ['more than', 'less than'],
      ['within', 'after'],
      ['or later', 'or earlier'],
      ['as soon as', 'unless'],
      ['as long as', 'until'],
      ['minimum', 'maximum'],
    ]),
    ['until', 'from the moment that'],
    ['when', 'unless'],
    ['once', 'until'],
    ['since', 'until'],
    ['because', 'although'],
    ['where', 'except where'],
    ['even when', 'only when'],
    ['outside', 'inside'],
    ['with', 'without'],
  ]),
  nl: swapWords([
    ...bothWays([
      ['voordat', 'nadat'],
      ['minstens', 'hooguit'],
      ['meer dan', 'minder dan'],
      ['binnen', 'pas na'],
      ['of later', 'of eerder'],
      ['zolang', 'totdat'],
      ['minimum', 'maximum'],
    ]),
    ['tenzij', 'als'],
    ['(?<!net |zowel )als(?= (?:je|jij|AWS|de|het|een|er|ze|dat|die|cluster))', 'tenzij'],
    ['zodra', 'totdat'],
    ['sinds', 'tot'],
    ['omdat', 'hoewel'],
    ['want', 'hoewel'],
    ['buiten', 'binnen'],
    ['met', 'zonder'],
    ['wanneer', 'tenzij'],
  ]),
});
