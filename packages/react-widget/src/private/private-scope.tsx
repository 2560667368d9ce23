import { useMemo, type ReactNode } from 'react';
import { useWidget, WidgetContext } from '../context.ts';
import { toProblem } from '../problem.ts';
import { privateTexts } from '../text/private-texts.ts';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import type { PrivateOptions } from './types.ts';
import { usePrivateClient } from './use-private-client.ts';

/** The same journey by a client that works in this browser, with texts that say so. */
export function PrivateScope({
  options,
  reference,
  loadRest,
  children,
}: {
  readonly options: true | PrivateOptions;
  readonly reference: string | undefined;
  /** Loads what the journey would load later. */
  readonly loadRest: () => Promise<unknown>;
  /** Gets what lets go of the file. */
  readonly children: (forget: () => void) => ReactNode;
}) {
  const widget = useWidget();
  const { client, error, retry } = usePrivateClient(options, reference, loadRest);
  const inside = useMemo(
    () => ({
      ...widget,
      ...(client === null ? {} : { getClient: () => client }),
      hasSessions: false,
      text: privateTexts(widget.text),
    }),
    [client, widget],
  );
  return (
    <WidgetContext.Provider value={inside}>
      <p className="rw-private">{inside.text.privateNote}</p>
      {client !== null ? (
        children(() => client.forget())
      ) : error === null ? (
        <Skeleton rows={5} />
      ) : (
        <ProblemNotice problem={toProblem(error, inside.text.unexpected)} onRetry={retry} />
      )}
    </WidgetContext.Provider>
  );
}
