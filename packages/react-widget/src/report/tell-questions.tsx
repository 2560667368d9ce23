import type { Mapping, Overrides } from '@retainwise/sdk';
import { useState } from 'react';
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
  const [overrides, setOverrides] = useState<Overrides>({});
  const [answers, setAnswers] = useState<Answers>({});
  const isAnswered = Object.keys(overrides).length + Object.keys(answers).length > 0;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onDone({ overrides, answers });
      }}
    >
      <Questions
        mapping={{ ...mapping, questions: questionsAbout(mapping) }}
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
