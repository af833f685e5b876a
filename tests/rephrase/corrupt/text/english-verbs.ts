const BASES =
  `accept act activate adapt add adjust allow alter analyse announce answer appoint apply approve arrange ask assign associate
assume attach audit authenticate authorise automate back balance block bring build buy calculate call carry change charge check choose
clean clear close collect compile configure confirm connect contact contain control copy correct cover create decide decommission defend
define delete deliver deny deploy describe design destroy detect develop disable divide document download drain embed enable encrypt end
enforce enlarge ensure erase evaluate examine exchange explain expire export fail fetch fill find fix follow forget forward gather
generate get give go govern grant grow guarantee guard hand handle harden have heal help hide hold host identify import include increase
inform inherit inject inspect install insist investigate invoke isolate issue keep know launch leave let limit list load lock log look
lose maintain make manage mean measure meet merge migrate miss mitigate monitor mount move name need note notify offer open operate order
organise own patch pay perform pick place plan point prepare present prevent process promote propagate protect prove provide provision
publish pull push put raise read rebalance rebuild receive recognise record recover redeploy refuse register reject release rely remove
renew repair replace replicate report request require reserve reset resolve respond restart restore restrict retain retire return review
revoke roll rotate route run save say scale scan schedule screen search secure see select sell send separate serve set share shield show
shrink sign size split spread stand start stop store sum supply support survive switch take tell test tie train transfer treat trust try
tune turn understand unlock update upgrade upload use validate verify wait want warn watch wipe withdraw work write`.split(
    /\s+/,
  );

const IRREGULAR: Readonly<Record<string, string>> = {
  have: 'has',
  do: 'does',
  be: 'is',
  go: 'goes',
  are: 'is',
};

function third(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`;
}

/** "patch" to "patches"; "are", "have" and "do" are among them. */
const THIRD: ReadonlyMap<string, string> = new Map([
  ...BASES.map((base) => [base, third(base)] as const),
  ...['have', 'do', 'are'].map((base) => [base, IRREGULAR[base] as string] as const),
]);
const BASE: ReadonlyMap<string, string> = new Map([...THIRD].map(([base, form]) => [form, base] as const));

/** The English verbs of this field, as the two parties need them. */
export const englishVerbs = {
  /** What AWS does, of what you do: "patches" of "patch". Undefined where it is no such verb. */
  thirdOf: (base: string): string | undefined => THIRD.get(base),
  /** What you do, of what AWS does: "patch" of "patches". */
  baseOf: (form: string): string | undefined => BASE.get(form),
  /** Said the same of both. */
  unchanging:
    /^(?:can|cannot|may|must|will|could|should|would|might|need|chose|turned|selected|imported|ordered|gave|retained|enabled|wrote|had|did)$/,
} as const;
