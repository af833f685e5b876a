import { useEffect, useState } from 'react';
import type { About } from '../about.js';
import { fetchAbout } from './fetch-about.js';
import type { PageTexts } from './page-texts.js';

/** What becomes of a question, as far as this Demarc has said. */
export function PageFooter({ texts }: { texts: PageTexts }) {
  const [about, setAbout] = useState<About>();
  useEffect(() => {
    void fetchAbout().then(setAbout);
  }, []);
  const { keepsNone, keepsUnanswered, noOtherServer, languageModel } = texts.footer;
  return (
    <footer className="page-footer">
      {about && (about.keepsText ? keepsUnanswered : keepsNone)} {noOtherServer}{' '}
      {about?.languageModel && languageModel}
    </footer>
  );
}
