/** The verbs of the knowledge base and its field, but for those that are nothing but a form of "be". */
const VERBS =
  `accept arrive access acknowledge acquire act activate adapt add adjust administer admit aim allocate allow alter analyse announce answer
appear apply appoint approve archive arrange ask assess assign associate assume attach audit authenticate authorise authorize automate avoid
back balance base bear become begin belong bill block bring build buy calculate call carry catch certify change charge check choose claim
clean clear close collect combine come comply compile configure confirm connect consider consist contact contain continue control convert
copy correct cost count cover create cut deal decide declare decline decommission decrypt dedicate defend define delete deliver demand deny
depend deploy deprecate derive describe design destroy detect determine develop differ direct disable disappear discuss distribute divide do
document download draft drain draw drive drop duplicate edit embed enable encrypt end enforce enlarge ensure enter erase establish evaluate
examine exchange exclude execute exercise expect expire explain export expose extend face fail fetch fill filter find fit fix follow forget
forward gather generate get give go govern grant grow guarantee guard hand handle happen harden have heal help hide hold host identify
ignore implement import improve include increase inform inherit initiate inject insist inspect install insure integrate invalidate invoke
isolate issue join judge keep know label launch lay lead learn leave let lie limit link list live load lock log look lose maintain make
manage map mask match matter mean measure meet merge migrate mind mirror miss mitigate modify monitor mount move name need note notify
obtain offer open operate optimise order organise organize own part pass patch pause pay perform pick pin place plan point prepare present
prevent process procure produce profit promote propagate protect prove provide provision prune publish pull purchase push put query raise
reach read rebalance reboot rebuild receive recognise record recover redeploy reduce refer refresh refuse register rehearse reject release
rely remain remove renew repair replace replicate reply report request require reserve reset resize resolve respond restart restore restrict
resume retain retire retrieve return reveal review revoke rewrite roll rotate route run sanitise save say scale scan schedule screen search
secure see segment select sell send separate serve set settle share shield show shrink sign size specify speak split spread staff stand start
state stay stop store stream submit subscribe suffice supply support survive suspend switch tag take target tell terminate test tie track
train transfer treat trigger trust try tune turn type understand undo unlock update upgrade upload use validate verify version visit wait
investigate mirror practise swap license discard detach mark throw ship classify sort lift promise bind press preview agree spend repeat synchronise prefer retrain span
  tighten trim throttle instrument replay demand impose confine capture power pack index force solve peer recommend consolidate stage walk want warn watch weigh win wipe wire withdraw work write unshare mail`.split(
    /\s+/,
  );

/** Past forms that no ending gives away. */
const IRREGULAR: Readonly<Record<string, string>> = Object.fromEntries(
  `be:been,being have:has,had,having do:does,did,done,doing go:goes,went,gone,going use:uses,used,using add:adds,added,adding
  see:sees,saw,seen,seeing keep:kept hold:held build:built buy:bought bring:brought catch:caught find:found get:got give:gave grow:grew
  know:knew leave:left lose:lost make:made mean:meant meet:met pay:paid,pays run:ran say:said,says sell:sold send:sent set:sets,setting
  stand:stood take:took tell:told think:thought understand:understood write:wrote,written withdraw:withdrew begin:began,begun
  become:became choose:chose,chosen come:came bear:bore,borne lay:laid,lays lead:led lie:lies,lay,lain,lying tie:ties,tied,tying hide:hid,hidden
  drive:drove,driven draw:drew speak:spoke,spoken win:won undo:undid,undone shrink:shrank,shrunk put:puts,putting let:lets,letting
  refer:referring,referred transfer:transferring,transferred prefer:preferring,preferred embed:embedding,embedded generate:generated
  rebuild:rebuilt rewrite:rewrote,rewritten override:overrode,overridden oversee:oversaw,overseen undertake:undertook,undertaken bind:bound
  seek:sought show:shown prove:proven forget:forgot,forgotten deal:dealt feed:fed teach:taught throw:threw,thrown stick:stuck lend:lent
  withdraw:withdrawn know:known grow:grown draw:drawn wear:wore,worn spend:spent die:dies,died,dying rise:rose,risen fall:fell fly:flew,flown break:broke,broken wake:woke,woken`
    .split(/\s+/)
    .flatMap((row) => {
      const [verb = '', forms = ''] = row.split(':');
      return forms.split(',').map((form) => [form, verb]);
    }),
);

function third(base: string): string {
  if (base === 'have') return 'has';
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`;
}

const BASE: ReadonlySet<string> = new Set(VERBS);
const THIRD: ReadonlySet<string> = new Set(VERBS.map(third));
const UNCHANGING: ReadonlySet<string> = new Set(
  [...Object.keys(IRREGULAR)].filter((form) => !/(?:s|ing|n|ne)$/.test(form)).concat('did', 'had'),
);

/** Third persons that are spelt like no noun, so that "warns by" and "lets in" are what somebody does. */
const VERB_ONLY: ReadonlySet<string> = new Set(
  `accepts adds adjusts allocates allows analyses announces applies approves arranges asks assigns assumes authenticates avoids becomes
begins belongs calculates carries chooses clears collects combines comes compiles configures confirms connects considers contains
continues converts corrects creates decides declares decrypts defends defines deletes delivers depends deploys describes destroys
detects determines develops disables disappears discusses distributes divides drains draws enables encrypts enforces enlarges
ensures enters erases establishes evaluates examines excludes executes explains extends fails fetches forgets gathers generates gets
gives goes governs grows guarantees happens hardens hears hides identifies ignores implements improves includes informs inherits
initiates injects inspects installs integrates invalidates invokes isolates keeps knows lays learns lets loses maintains makes
manages merges migrates mitigates modifies notifies obtains operates optimises organises pays performs prepares prevents propagates
protects proves provides publishes receives recognises recovers redeploys reduces refers registers rejects relies remains removes
renews repairs replaces requires resizes resolves responds restarts restores restricts retains retires retrieves reveals revokes
rewrites says sees selects sells sends settles shrinks speaks stays submits subscribes survives suspends takes tells terminates throws
treats understands undoes unlocks validates verifies wants warns weighs wipes withdraws writes`.split(/\s+/),
);

/** English verbs, as the two parties need them. */
export const englishVerbs = {
  /** "choose", as in "you choose". */
  isBase: (word: string): boolean => BASE.has(word),
  /** "patches", as in "AWS patches". */
  isThird: (word: string): boolean => THIRD.has(word),
  isVerbOnly: (word: string): boolean => VERB_ONLY.has(word),
  /** "chose": the same of everybody. */
  isPast: (word: string): boolean => UNCHANGING.has(word) || /[^e]ed$/.test(word),
  /** "chosen" to "choose"; undefined for regular forms. */
  irregular: (word: string): string | undefined => IRREGULAR[word],
} as const;
