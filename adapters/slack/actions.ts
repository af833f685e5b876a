/** The `action_id` of whatever can be pressed or chosen. */
export const ACTIONS = {
  /** A suggestion; a number follows. Its value is the question. */
  ask: 'ask-',
  share: 'share',
  /** Both bring back what Demarc said by itself: in its own words, and without the reading of a language model. */
  curated: 'curated',
  notMeant: 'not-meant',
  /** Lets a language model have a go at an answer that one person sees. */
  refine: 'refine',
  vote: 'vote',
  /** An option of a quiz, or what shows its answer; a number or a word follows. */
  quiz: 'quiz-',
  homeSearch: 'home-search',
  homeLanguage: 'home-language',
  homeService: 'home-service',
  /** Tips at the usual time, and at a chosen one. */
  homeTipsOn: 'home-tips-on',
  homeTipsAt: 'home-tips-at',
  /** Days of the week, as "tips on" reads them. */
  homeTipsDays: 'home-tips-days',
  homeTipsLess: 'home-tips-less',
  /** A pause until a chosen day, and its end. */
  homeTipsPause: 'home-tips-pause',
  homeTipsResume: 'home-tips-resume',
  /** Its value is the place where they end. */
  homeTipsOff: 'home-tips-off',
} as const;

/** The `callback_id` of the window that asks why an answer did not help, and its fields. */
export const REASON_VIEW = { callback: 'why-not', reason: 'reason', words: 'words' } as const;
