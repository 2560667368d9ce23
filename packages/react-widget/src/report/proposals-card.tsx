import type { OutcomeProposal } from '@retainwise/sdk';
import { useId, useRef, useState } from 'react';
import { useWidget } from '../context.ts';
import { scopeOf } from '../data/dashboard-client.ts';
import { asReportClient, type ReportClient } from '../data/report-client.ts';
import { useOutcomeProposals } from '../data/use-outcome-proposals.ts';
import { useConnection } from '../data/use-resource.ts';
import { toProblem, type WidgetProblem } from '../problem.ts';
import { useReportText } from '../text/report/use-report-text.ts';
import { ProblemNotice } from '../ui/problem-notice.tsx';

type Scope = ReturnType<typeof scopeOf>;

/** Customers who seem to have left, each confirmed in one click. Nothing where there is none. */
export function ProposalsCard() {
  const { getClient, format, text: common } = useWidget();
  const text = useReportText();
  const connection = useConnection();
  const { cache } = connection;
  const { data, error, refresh } = useOutcomeProposals();
  const heading = useRef<HTMLHeadingElement>(null);
  const [state, setState] = useState<{ readonly busy: boolean; readonly problem: WidgetProblem | null }>({
    busy: false,
    problem: null,
  });
  const [isSaved, setSaved] = useState(false);
  const id = useId();

  async function decide(act: (client: ReportClient, scope: Scope) => Promise<unknown>): Promise<void> {
    setState({ busy: true, problem: null });
    // Said again after each decision.
    setSaved(false);
    try {
      await act(asReportClient(getClient()), scopeOf(connection));
      setState({ busy: false, problem: null });
      setSaved(true);
      // The button that was used is gone with its row.
      heading.current?.focus();
    } catch (error) {
      setState({ busy: false, problem: toProblem(error, common.unexpected) });
    }
    refresh();
    cache.refresh('report-card');
  }

  const proposals = data?.proposals ?? [];
  const questions = data?.questions ?? [];
  const saved = (
    <p className="rw-hidden" role="status">
      {isSaved ? text.proposalsDone : ''}
    </p>
  );
  const problem = state.problem ?? (data === null ? error : null);
  if (proposals.length === 0 && questions.length === 0 && problem === null) return saved;
  const confirm = (ids: readonly string[]) =>
    void decide((client, scope) => client.outcomes.proposals.confirm(ids, scope));
  const reject = (ids: readonly string[]) =>
    void decide((client, scope) => client.outcomes.proposals.reject(ids, scope));
  return (
    <section className="rw-card" aria-labelledby={id}>
      <div className="rw-card-head">
        <h3 id={id} ref={heading} tabIndex={-1}>
          {text.proposalsTitle}
        </h3>
        {proposals.length < 2 ? null : (
          <div className="rw-actions">
            <button
              type="button"
              className="rw-button"
              disabled={state.busy}
              onClick={() => confirm(proposals.map((one) => one.id))}
            >
              {text.proposalAll(proposals.length, format.whole(proposals.length))}
            </button>
            <button
              type="button"
              className="rw-link"
              disabled={state.busy}
              onClick={() => reject(proposals.map((one) => one.id))}
            >
              {text.proposalsNone}
            </button>
          </div>
        )}
      </div>
      <p className="rw-quiet">{text.proposalsLead}</p>
      {saved}
      {problem === null ? null : (
        <ProblemNotice problem={problem} {...(state.problem === null ? { onRetry: refresh } : {})} />
      )}
      {data?.hasMore ? <p className="rw-quiet">{text.proposalsMore(format.whole(proposals.length))}</p> : null}
      {questions.map((question) => (
        <div key={question.id} className="rw-proposal">
          <p>
            {text.listQuestion(
              question.vanished,
              format.whole(question.vanished),
              format.percent(question.vanished_share),
            )}
          </p>
          <div className="rw-actions">
            {[true, false].map((isComplete) => (
              <button
                key={String(isComplete)}
                type="button"
                className="rw-button"
                disabled={state.busy}
                onClick={() => void decide((client, scope) => client.outcomes.answer(question.id, isComplete, scope))}
              >
                {isComplete ? text.listComplete : text.listIncomplete}
              </button>
            ))}
          </div>
        </div>
      ))}
      {proposals.length === 0 ? null : (
        <ul className="rw-proposals">
          {proposals.map((proposal) => (
            <Proposal
              key={proposal.id}
              proposal={proposal}
              busy={state.busy}
              onConfirm={() => confirm([proposal.id])}
              onReject={() => reject([proposal.id])}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

function Proposal({
  proposal: { customer_id, because, occurred_after, occurred_at },
  busy,
  onConfirm,
  onReject,
}: {
  readonly proposal: OutcomeProposal;
  readonly busy: boolean;
  readonly onConfirm: () => void;
  readonly onReject: () => void;
}) {
  const { format } = useWidget();
  const text = useReportText();
  const say = {
    vanished: text.proposalVanished,
    status: text.proposalStatus,
    came_back: text.proposalCameBack,
  }[because];
  return (
    <li className="rw-proposal">
      <p>
        <strong>{customer_id}</strong>
        <span className="rw-quiet"> {say(format.day(occurred_after), format.day(occurred_at))}</span>
      </p>
      <div className="rw-actions">
        <button
          type="button"
          className="rw-button"
          disabled={busy}
          aria-label={text.proposalYesOf(customer_id)}
          onClick={onConfirm}
        >
          {text.proposalYes}
        </button>
        <button
          type="button"
          className="rw-link"
          disabled={busy}
          aria-label={text.proposalNoOf(customer_id)}
          onClick={onReject}
        >
          {text.proposalNo}
        </button>
      </div>
    </li>
  );
}
