import { useEffect, useState } from 'react';
import { copyText } from './copy-text.js';
import type { PageTexts } from './page-texts.js';

/** How long it is said what came of it, in milliseconds. */
const SAID = 2_500;

/** Copies the page's address, which holds the question and how its answer is looked at. */
export function CopyLink({ texts }: { texts: PageTexts }) {
  const [outcome, setOutcome] = useState<'copied' | 'notCopied'>();
  useEffect(() => {
    if (!outcome) return;
    const timer = setTimeout(() => setOutcome(undefined), SAID);
    return () => clearTimeout(timer);
  }, [outcome]);
  const copy = async () => setOutcome((await copyText(location.href)) ? 'copied' : 'notCopied');
  return (
    <>
      <button type="button" className="copy-link" onClick={() => void copy()}>
        {texts[outcome ?? 'copyLink']}
      </button>
      <span className="visually-hidden" aria-live="polite">
        {outcome && texts[outcome]}
      </span>
    </>
  );
}
