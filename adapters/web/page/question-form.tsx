import { type Ref, useState } from 'react';
import type { PageTexts } from './page-texts.js';

interface QuestionFormProps {
  readonly texts: PageTexts;
  /** Something has been asked, so the next question may lean on it. */
  readonly following: boolean;
  readonly input: Ref<HTMLInputElement>;
  /** Told of every change, except while an input method is still putting a word together. */
  readonly onType: (question: string) => void;
  readonly onAsk: (question: string) => void;
}

/** Where a question is typed; Enter asks it. */
export function QuestionForm({ texts, following, input, onType, onAsk }: QuestionFormProps) {
  const [question, setQuestion] = useState('');
  return (
    <form
      className="question"
      onSubmit={(event) => {
        event.preventDefault();
        if (question.trim() === '') return;
        onAsk(question.trim());
        setQuestion('');
      }}
    >
      <label htmlFor="demarc-question">{texts.question}</label>
      <div className="question-row">
        <input
          id="demarc-question"
          ref={input}
          type="text"
          autoComplete="off"
          enterKeyHint="send"
          value={question}
          placeholder={following ? texts.followUp : texts.placeholder}
          onChange={({ target, nativeEvent }) => {
            setQuestion(target.value);
            if (!(nativeEvent as InputEvent).isComposing) onType(target.value);
          }}
          onCompositionEnd={({ currentTarget }) => onType(currentTarget.value)}
        />
        <button type="submit">{texts.ask}</button>
      </div>
    </form>
  );
}
