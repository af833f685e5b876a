/** The `action_id` of whatever can be pressed or chosen. */
export const ACTIONS = {
  /** A suggestion; a number follows. Its value is the question. */
  ask: 'ask-',
  share: 'share',
  vote: 'vote',
  homeSearch: 'home-search',
  homeLanguage: 'home-language',
  homeService: 'home-service',
  homeTipsOn: 'home-tips-on',
  /** An address follows in the value. */
  homeTipsOff: 'home-tips-off',
} as const;

/** The `callback_id` of the window that asks why an answer did not help, and its fields. */
export const REASON_VIEW = { callback: 'why-not', reason: 'reason', words: 'words' } as const;
