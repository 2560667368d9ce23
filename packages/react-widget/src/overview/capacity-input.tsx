import { useEffect, useId, useState } from 'react';
import { useOverviewText } from '../text/overview/use-overview-text.ts';

export const DEFAULT_CAPACITY = 20;
const MAX_CAPACITY = 200;
const TYPING_MS = 400;

/** How many customers somebody can call. What is typed counts when the person pauses. */
export function CapacityInput({
  value,
  onChange,
}: {
  readonly value: number;
  readonly onChange: (value: number) => void;
}) {
  const text = useOverviewText();
  const id = useId();
  const [typed, setTyped] = useState(String(value));
  const [given, setGiven] = useState(value);
  if (given !== value) {
    setGiven(value);
    setTyped(String(value));
  }
  const wanted = readCapacity(typed);
  useEffect(() => {
    if (wanted === null || wanted === value) return undefined;
    const timer = setTimeout(() => onChange(wanted), TYPING_MS);
    return () => clearTimeout(timer);
  }, [onChange, value, wanted]);
  return (
    <label className="rw-field" htmlFor={id}>
      <span>{text.workCapacity}</span>
      <input
        id={id}
        className="rw-number"
        type="number"
        inputMode="numeric"
        min={1}
        max={MAX_CAPACITY}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={() => setTyped(String(wanted ?? value))}
      />
    </label>
  );
}

/** Null for what is no number of customers. */
export function readCapacity(text: string | undefined): number | null {
  const number = Number(text);
  return text !== undefined && /^\d+$/.test(text) && number >= 1 ? Math.min(MAX_CAPACITY, number) : null;
}
