import type { LanguageChoice } from './page-locale.js';
import type { PageTexts } from './page-texts.js';

interface LanguageSwitchProps {
  readonly choice: LanguageChoice;
  readonly texts: PageTexts;
  readonly onChoose: (choice: LanguageChoice) => void;
}

/** Fixes the language of the page and of the answers, or leaves it to the question. */
export function LanguageSwitch({ choice, texts, onChoose }: LanguageSwitchProps) {
  const options: readonly { value: LanguageChoice; label: string; lang?: string }[] = [
    { value: 'auto', label: texts.automatic },
    { value: 'en', label: 'English', lang: 'en' },
    { value: 'nl', label: 'Nederlands', lang: 'nl' },
  ];
  return (
    <fieldset className="language">
      <legend className="visually-hidden">{texts.language}</legend>
      {options.map(({ value, label, lang }) => (
        <label key={value} lang={lang}>
          <input
            type="radio"
            name="language"
            value={value}
            checked={choice === value}
            onChange={() => onChoose(value)}
          />
          <span className="choice">{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
