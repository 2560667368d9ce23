import { useEffect, useState, type ComponentType } from 'react';
import { useWidget } from '../context.ts';
import { toProblem, type WidgetProblem } from '../problem.ts';
import { Boundary } from './boundary.tsx';
import { ProblemNotice } from './problem-notice.tsx';
import { Skeleton } from './skeleton.tsx';

type Loaded<P> =
  | { readonly Body: ComponentType<P>; readonly problem: null }
  | { readonly Body: null; readonly problem: WidgetProblem | null };

/**
 * A component in a file of its own, which is loaded when it is shown. One that does not arrive can be asked for again.
 *
 * @param load the same function for every rendering
 */
export function Later<P extends object>({
  load,
  props,
  rows,
  inline = false,
}: {
  readonly load: () => Promise<ComponentType<P>>;
  readonly props: P;
  /** Rows of the placeholder. */
  readonly rows: number;
  readonly inline?: boolean;
}) {
  const { text } = useWidget();
  const { unexpected } = text;
  const [attempts, setAttempts] = useState(0);
  const [{ Body, problem }, setLoaded] = useState<Loaded<P>>({ Body: null, problem: null });
  useEffect(() => {
    let isStale = false;
    const settle = (loaded: Loaded<P>): void => {
      if (!isStale) setLoaded(loaded);
    };
    load().then(
      (component) => settle({ Body: component, problem: null }),
      (error: unknown) => settle({ Body: null, problem: { ...toProblem(error, unexpected), retryable: true } }),
    );
    return () => {
      isStale = true;
    };
  }, [attempts, load, unexpected]);
  if (Body !== null)
    return (
      <Boundary unexpected={unexpected}>
        <Body {...props} />
      </Boundary>
    );
  if (inline) return null;
  if (problem === null) return <Skeleton rows={rows} height="calc(4 * var(--rw-rem, 1rem))" />;
  return (
    <ProblemNotice
      problem={problem}
      onRetry={() => {
        setLoaded({ Body: null, problem: null });
        setAttempts(attempts + 1);
      }}
    />
  );
}
