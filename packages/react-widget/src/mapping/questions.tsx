import type { Mapping, Overrides } from '@retainwise/sdk';
import { useId, useState } from 'react';
import { useWidget } from '../context.ts';
import { decide, fieldOfColumn, type Answers } from './decisions.ts';

export interface QuestionsProps {
  readonly mapping: Mapping;
  readonly overrides: Overrides;
  readonly answers: Answers;
  readonly onDecide: (overrides: Overrides) => void;
  readonly onAnswer: (answers: Answers) => void;
}

/** The questions of the mapping, where the mapper does not guess. */
export function Questions(props: QuestionsProps) {
  const { text } = useWidget();
  const { mapping } = props;
  if (mapping.questions.length === 0) return null;
  return (
    <section className="rw-card rw-questions">
      <h3>{text.questionsTitle(mapping.questions.length)}</h3>
      {mapping.questions.map((question) => (
        <QuestionChoice key={question.id} question={question} {...props} />
      ))}
    </section>
  );
}

function QuestionChoice({
  question,
  mapping,
  overrides,
  answers,
  onDecide,
  onAnswer,
}: QuestionsProps & { readonly question: Mapping['questions'][number] }) {
  const { text, format, fieldLabel, say } = useWidget();
  const name = useId();
  // An open question has no answer selected, not even "none".
  const [declined, setDeclined] = useState(false);
  const chosen = question.candidates.findIndex(
    ({ column, field }) => fieldOfColumn(mapping, overrides, column) === field,
  );
  const byColumn = question.kind === 'which_column';
  const answer = (option: string): void => {
    setDeclined(false);
    onAnswer({ ...answers, [question.id]: option });
    // An earlier answer may have ignored the column.
    onDecide(question.candidates.reduce((made, { column, field }) => decide(mapping, made, column, field), overrides));
  };
  const between = byColumn || question.kind === 'which_field';
  const none = (): void => {
    setDeclined(true);
    onDecide(
      question.candidates.reduce(
        (made, { column, field }) =>
          fieldOfColumn(mapping, made, column) === field ? decide(mapping, made, column, null) : made,
        overrides,
      ),
    );
  };
  return (
    <fieldset className="rw-choices">
      <legend>{say(question.message_phrase, question.message)}</legend>
      {question.options.length > 0
        ? question.options.map(({ id, label, label_phrase }) => (
            <label key={id} className="rw-choice">
              <input
                type="radio"
                name={name}
                checked={chosen !== -1 && answers[question.id] === id}
                onChange={() => answer(id)}
              />
              <strong>{say(label_phrase, label)}</strong>
            </label>
          ))
        : question.candidates.map(({ column, field, confidence }, i) => (
            <label key={`${column} ${field}`} className="rw-choice">
              <input
                type="radio"
                name={name}
                checked={i === chosen}
                onChange={() => onDecide(decide(mapping, overrides, column, field))}
              />
              <span>
                <strong>{byColumn ? column : fieldLabel(field)}</strong>
                {confidence > 0 ? (
                  <span className="rw-quiet"> {text.confidence(format.percent(confidence))}</span>
                ) : null}
              </span>
            </label>
          ))}
      <label className="rw-choice">
        <input type="radio" name={name} checked={chosen === -1 && declined} onChange={none} />
        <span>{between ? text.questionNone : text.questionLeaveOut}</span>
      </label>
    </fieldset>
  );
}
