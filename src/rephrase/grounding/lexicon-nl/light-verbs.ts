/** Verbs that carry no duty beside what they are said of, by their infinitives; "regelen" is one of them, "regels" are not. */
export const LIGHT_VERBS: readonly string[] =
  `zorgen verzorgen regelen doen liggen vallen komen gaan gebeuren betekenen blijven horen stellen gelden
  bestaan uit|voeren voeren krijgen zitten staan geven gebruiken vormen betreffen nemen brengen maken kennen bezitten
  in|houden laten zetten hoeven behoren toe|behoren hebben houden leggen zeggen lopen`.split(/\s+/);
