import { useId } from 'react';

/** One of a few, all of which are seen. */
export function Choice<T extends string>({
  legend,
  value,
  options,
  onChange,
}: {
  readonly legend: string;
  readonly value: T;
  readonly options: readonly (readonly [value: T, name: string])[];
  readonly onChange: (value: T) => void;
}) {
  const id = useId();
  return (
    <fieldset className="rw-segments rw-choice-row">
      <legend className="rw-hidden">{legend}</legend>
      {options.map(([option, name]) => (
        <label key={option}>
          <input type="radio" name={id} checked={option === value} onChange={() => onChange(option)} />
          <span>{name}</span>
        </label>
      ))}
    </fieldset>
  );
}
