import { ChoiceSwitch, type Option } from './choice-switch.js';
import type { LanguageChoice } from './page-locale.js';
import type { PageTexts } from './page-texts.js';

interface LanguageSwitchProps {
  readonly choice: LanguageChoice;
  readonly texts: PageTexts;
  readonly onChoose: (choice: LanguageChoice) => void;
}

/** Fixes the language of the page and of the answers, or leaves it to the question. */
export function LanguageSwitch({ choice, texts, onChoose }: LanguageSwitchProps) {
  const options: readonly Option<LanguageChoice>[] = [
    { value: 'auto', label: texts.automatic },
    { value: 'en', label: 'English', lang: 'en' },
    { value: 'nl', label: 'Nederlands', lang: 'nl' },
  ];
  return (
    <ChoiceSwitch
      name="language"
      legend={texts.language}
      options={options}
      chosen={choice}
      onChoose={onChoose}
    />
  );
}
