/** Who carries a duty. The definitions stand in knowledge/README.md. */
export type Party = 'aws' | 'customer' | 'shared';

/** What a verdict can say. `depends` is no party: it stands for a split between deployment variants. */
export type VerdictParty = Party | 'depends' | 'not-applicable';
