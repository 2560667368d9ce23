import type { ReactNode } from 'react';

export interface Bar {
  readonly key: string;
  readonly name: ReactNode;
  readonly value: number;
  readonly written: string;
  readonly note: string;
  /** Class of the color. */
  readonly color: string;
}

/** Bars of one measure. The figures stand beside them, so that the bars are for the eye alone. */
export function Bars({ bars }: { readonly bars: readonly Bar[] }) {
  const largest = Math.max(1e-9, ...bars.map(({ value }) => value));
  return (
    <ul className="rw-bars">
      {bars.map(({ key, name, value, written, note, color }) => (
        <li key={key}>
          <span className="rw-bar-name">{name}</span>
          <span className="rw-figure rw-bar-written">{written}</span>
          <span className="rw-driver-track" aria-hidden="true">
            <span className={`rw-driver-bar ${color}`} style={{ inlineSize: `${(100 * value) / largest}%` }} />
          </span>
          <span className="rw-quiet rw-bar-note">{note}</span>
        </li>
      ))}
    </ul>
  );
}
