/** Wordings that ask what a term means, around the term itself. */
const BEFORE =
  /^(?:what (?:is|are|does|do)(?: meant by)?|wat (?:is|zijn|betekent|betekenen|doet|doen|houdt)|explain|uitleg(?: van)?|define|definition of|definitie van|meaning of|betekenis van|(?:what is )?(?:the )?difference between|(?:wat is )?(?:het )?verschil tussen)(?: (?:an?|the|een|de|het))* /;
const BEHIND = / (?:means?|does?|differ|work|inhoudt|in)$/;

/** The term in an alias that asks for its meaning: "sla" in "what is an sla"; undefined when it asks nothing. */
export function definedTerm(alias: string): string | undefined {
  const asked = BEFORE.exec(alias);
  return asked ? alias.slice(asked[0].length).replace(BEHIND, '') : undefined;
}
