import { plantingKind } from '../text/planting-kind.js';

/** A picture among the words. */
export const emojiAdded = plantingKind('emoji-added', [
  '👍',
  ' ✅',
  '🔒 ',
  ' 🙂',
  '🇳🇱',
  '⚠️',
  '👩‍💻',
  '™️',
  '☁️',
]);
