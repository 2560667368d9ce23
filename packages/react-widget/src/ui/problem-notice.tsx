import { useState, type ReactNode } from 'react';
import { useWidget } from '../context.ts';
import type { WidgetProblem } from '../problem.ts';

const EXPIRED = 'ERR-1008';
/** With sessions these too mean that the page needs another one; what the API advises is for its developers. */
const SESSION_CODES: readonly (string | null)[] = ['ERR-1001', 'ERR-1002'];

/** What went wrong, how to fix it, and the request id. Offers a retry when that can help. */
export function ProblemNotice({
  problem,
  onRetry,
  children,
}: {
  readonly problem: WidgetProblem;
  readonly onRetry?: () => void;
  readonly children?: ReactNode;
}) {
  const { text, hasSessions, sayProblem } = useWidget();
  const said = sayProblem(problem);
  const isSession = problem.code === EXPIRED || (hasSessions && SESSION_CODES.includes(problem.code));
  const fixes = isSession ? [text.sessionFix] : said === null ? problem.fixes : [said.fix];
  return (
    <div className="rw-problem" role="alert">
      <p className="rw-problem-title">
        {isSession ? text.sessionTitle : (said?.title ?? problem.title ?? text.problemTitle)}
      </p>
      {isSession ? null : <p>{said?.message ?? problem.message}</p>}
      {fixes.map((fix) => (
        <p key={fix}>{fix}</p>
      ))}
      {isSession || !said?.details ? null : <OfTheApi problem={problem} summary={said.details} />}
      <div className="rw-actions">
        {onRetry && problem.retryable ? (
          <button type="button" className="rw-button" onClick={onRetry}>
            {text.retry}
          </button>
        ) : null}
        {children}
      </div>
      <Reference problem={problem} />
    </div>
  );
}

/** What the API says of this very case. It has figures and names that a sentence by the code alone cannot have. */
function OfTheApi({ problem, summary }: { readonly problem: WidgetProblem; readonly summary: string }) {
  return (
    <details>
      <summary>{summary}</summary>
      <p lang="en">{[problem.message, ...problem.fixes].join(' ')}</p>
    </details>
  );
}

/** Error code and request id, to pass on to support. */
function Reference({ problem: { code, requestId } }: { readonly problem: WidgetProblem }) {
  const { text } = useWidget();
  const [copied, setCopied] = useState(false);
  const reference = [code, requestId === null ? null : `${text.requestId} ${requestId}`]
    .filter((part) => part !== null)
    .join(' · ');
  if (reference === '') return null;
  return (
    <p className="rw-reference">
      <code>{reference}</code>
      {/* The clipboard is available in secure contexts only. */}
      {'clipboard' in navigator ? (
        <button
          type="button"
          className="rw-link"
          onClick={() =>
            void navigator.clipboard.writeText(reference).then(
              () => setCopied(true),
              () => setCopied(false),
            )
          }
        >
          {copied ? text.copied : text.copy}
        </button>
      ) : null}
    </p>
  );
}
