import type { Locale } from '../../../src/contract/locale.js';
import type { PageTexts } from './page-texts.js';

const EXAMPLES: readonly { question: string; lang: Locale }[] = [
  { question: 'Do we need to patch Aurora ourselves?', lang: 'en' },
  { question: 'Wie maakt back-ups van DynamoDB?', lang: 'nl' },
  { question: 'Compare EC2 and Lambda', lang: 'en' },
  { question: 'Draw RDS', lang: 'en' },
];

/** Questions to begin with, in both languages; pressing one asks it. */
export function ExampleQuestions({ texts, onAsk }: { texts: PageTexts; onAsk: (question: string) => void }) {
  return (
    <section className="examples" aria-labelledby="demarc-examples">
      <h2 id="demarc-examples">{texts.examples}</h2>
      <ul>
        {EXAMPLES.map(({ question, lang }) => (
          <li key={question}>
            <button type="button" lang={lang} onClick={() => onAsk(question)}>
              {question}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
