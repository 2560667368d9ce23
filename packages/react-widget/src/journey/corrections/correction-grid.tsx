import type { Finding } from '@retainwise/sdk';
import { useEffect, useId, useState } from 'react';
import { useWidget } from '../../context.ts';
import { toProblem, type WidgetProblem } from '../../problem.ts';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import type { Corrections, Source } from '../state/journey.ts';
import { saveRowsToMend } from './save-rows-to-mend.ts';
import { MAX_CORRECTED_BYTES, readRows, type RowsToMend } from './rows-to-mend.ts';

export interface CorrectionGridProps {
  readonly source: Source;
  readonly findings: readonly Finding[];
  readonly busy: boolean;
  readonly onCorrect: (corrections: Corrections) => void;
}

/** The first rows in which something is wrong, to be corrected in place. Read when somebody opens it. */
export function CorrectionGrid(props: CorrectionGridProps) {
  const { text } = useWidget();
  const [open, setOpen] = useState(false);
  return (
    <details className="rw-notes rw-corrections" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{text.correctTitle}</summary>
      {open ? <Grid {...props} /> : null}
    </details>
  );
}

function Grid({ source, findings, busy, onCorrect }: CorrectionGridProps) {
  const { text, format } = useWidget();
  const { unexpected } = text;
  const id = useId();
  const [found, setFound] = useState<RowsToMend | null>(null);
  const [problem, setProblem] = useState<WidgetProblem | null>(null);
  const [corrections, setCorrections] = useState<Corrections>(new Map());
  useEffect(() => {
    let isStale = false;
    readRows(source, findings).then(
      (rows) => {
        if (!isStale) setFound(rows);
      },
      (error: unknown) => {
        if (!isStale) setProblem(toProblem(error, unexpected));
      },
    );
    return () => {
      isStale = true;
    };
  }, [findings, source, unexpected]);
  if (problem !== null) return <ProblemNotice problem={problem} />;
  if (found === null) return <Skeleton rows={3} />;
  const columns = [...new Set(found.rows.flatMap(({ wrong }) => [...wrong.keys()]))].toSorted((a, b) => a - b);
  const tooLarge = (source.file?.blob.size ?? 0) > MAX_CORRECTED_BYTES;
  const change = (row: number, place: number, value: string): void =>
    setCorrections(new Map(corrections).set(row, new Map(corrections.get(row)).set(place, value)));
  return (
    <form
      className="rw-step-body"
      onSubmit={(event) => {
        event.preventDefault();
        onCorrect(corrections);
      }}
    >
      <p className="rw-quiet">
        {tooLarge ? text.correctTooLarge(format.bytes(MAX_CORRECTED_BYTES)) : text.correctLead}
      </p>
      {/* Wide rows scroll inside this element; keyboards reach it through its fields. */}
      <div className="rw-scroll rw-card rw-flush">
        <table className="rw-table rw-correct">
          <thead>
            <tr>
              <th scope="col">{text.correctRow}</th>
              {columns.map((place) => (
                <th key={place} scope="col">
                  {found.header[place]}
                </th>
              ))}
              <th scope="col">{text.reasonHeading}</th>
            </tr>
          </thead>
          <tbody>
            {found.rows.map((row) => (
              <tr key={row.row}>
                <th scope="row">{format.whole(row.row)}</th>
                {columns.map((place) => (
                  <td key={place}>
                    <input
                      type="text"
                      className={row.wrong.has(place) ? 'rw-cell rw-cell-wrong' : 'rw-cell'}
                      aria-label={text.correctCell(found.header[place] ?? '', format.whole(row.row))}
                      aria-describedby={row.wrong.has(place) ? `${id}-${row.row}` : undefined}
                      disabled={tooLarge}
                      value={corrections.get(row.row)?.get(place) ?? row.cells[place] ?? ''}
                      onChange={({ currentTarget: { value } }) => change(row.row, place, value)}
                    />
                  </td>
                ))}
                <td className="rw-quiet" id={`${id}-${row.row}`}>
                  <Reasons findings={[...row.wrong.values()].flat()} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className="rw-actions">
        <button type="submit" className="rw-button" disabled={corrections.size === 0 || busy || tooLarge}>
          {busy ? text.saving : text.correctSave}
        </button>
        <button type="button" className="rw-button" onClick={() => saveRowsToMend(found)}>
          {text.correctDownload}
        </button>
      </div>
    </form>
  );
}

function Reasons({ findings }: { readonly findings: readonly Finding[] }) {
  const { say } = useWidget();
  return (
    <ul>
      {findings.map((finding) => (
        <li key={finding.code}>{say(finding.message_phrase, finding.message)}</li>
      ))}
    </ul>
  );
}
