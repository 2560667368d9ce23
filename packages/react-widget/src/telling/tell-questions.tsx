import type { Mapping, Overrides } from '@retainwise/sdk';
import { useEffect, useRef, useState } from 'react';
import { useWidget } from '../context.ts';
import type { Answers } from '../mapping/decisions.ts';
import { Questions } from '../mapping/questions.tsx';

export interface Decided {
  readonly overrides: Overrides;
  readonly answers: Answers;
}

export interface TellQuestionsProps {
  readonly mapping: Mapping;
  readonly onDone: (decided: Decided) => void;
}

/** What has to be clear before a file of who left is recorded: whose rows they are, and when they left. */
export function questionsAbout(mapping: Mapping): Mapping['questions'] {
  return mapping.questions.filter(({ field }) => field === 'churn_date' || field === 'customer_id');
}

/** Asks it, as the mapping of customers is asked about. */
export function TellQuestions({ mapping, onDone }: TellQuestionsProps) {
  const { text } = useWidget();
  const questions = questionsAbout(mapping);
  const [overrides, setOverrides] = useState<Overrides>({});
  const [answers, setAnswers] = useState<Answers>({});
  const [isAnswered, setAnswered] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const look = (): void => setAnswered(isWholly(form.current));
  useEffect(() => {
    // A column may be chosen already. Whoever sent the file goes on here.
    setAnswered(isWholly(form.current));
    form.current?.focus();
  }, []);
  return (
    <form
      ref={form}
      className="rw-tell-questions"
      tabIndex={-1}
      aria-label={text.questionsTitle(questions.length)}
      onChange={look}
      onSubmit={(event) => {
        event.preventDefault();
        onDone({ overrides, answers });
      }}
    >
      <Questions
        mapping={{ ...mapping, questions }}
        overrides={overrides}
        answers={answers}
        onDecide={setOverrides}
        onAnswer={setAnswers}
      />
      <button type="submit" className="rw-button" disabled={!isAnswered}>
        {text.continue}
      </button>
    </form>
  );
}

/** Each question has an answer, which may be that no column is right. */
function isWholly(form: HTMLFormElement | null): boolean {
  const groups = [...(form?.querySelectorAll('fieldset') ?? [])];
  return groups.length > 0 && groups.every((group) => group.querySelector(':checked') !== null);
}
