/** The languages Demarc speaks. A new one is added here; the compiler then lists every text that is missing. */
export const LOCALES = ['en', 'nl'] as const;

export type Locale = (typeof LOCALES)[number];

/** One text in every language; leaving one out is a type error. */
export type Localized<T = string> = Readonly<Record<Locale, T>>;
