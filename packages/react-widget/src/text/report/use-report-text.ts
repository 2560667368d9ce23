import { useEffect, useMemo, useState } from 'react';
import { useWidget } from '../../context.ts';
import type { OverviewMessages } from '../overview/en.ts';
import { useOverviewText } from '../overview/use-overview-text.ts';
import type { Messages } from '../en.ts';
import { reportEn, type ReportMessages } from './en.ts';

/** The languages beside English, each in a file of its own that is loaded when it is used. */
export const REPORT_LOADERS: Readonly<Record<string, () => Promise<{ readonly report: ReportMessages }>>> = {
  de: () => import('./de.ts'),
  fr: () => import('./fr.ts'),
  es: () => import('./es.ts'),
  pt: () => import('./pt.ts'),
  it: () => import('./it.ts'),
  nl: () => import('./nl.ts'),
};

/** All texts, those of the report card included. In English until the language is there, and where it has none. */
export function useReportText(): Messages & OverviewMessages & ReportMessages {
  const { messages, languageCode } = useWidget();
  const overview = useOverviewText();
  const [loaded, setLoaded] = useState<{ readonly code: string; readonly report: ReportMessages } | null>(null);
  useEffect(() => {
    let isStale = false;
    REPORT_LOADERS[languageCode]?.().then(
      ({ report }) => {
        if (!isStale) setLoaded({ code: languageCode, report });
      },
      // A file that does not arrive must not keep anybody from working.
      () => undefined,
    );
    return () => {
      isStale = true;
    };
  }, [languageCode]);
  const report = loaded?.code === languageCode ? loaded.report : reportEn;
  return useMemo(() => ({ ...report, ...overview, ...messages }), [messages, overview, report]);
}
