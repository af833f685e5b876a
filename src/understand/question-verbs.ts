/** Verbs with which a yes/no question can begin. */
export const QUESTION_VERBS: ReadonlySet<string> = new Set(
  `do does did is are am was were can could should must may might have has had will would shall need
   doet doen doe is zijn ben moet moeten moest moesten kan kunnen kun mag mogen hoef hoeft hoeven hoefde hoefden heeft hebben heb zal
   zullen zou zouden wordt worden word werd werden gaat gaan blijft blijven`.split(/\s+/),
);
