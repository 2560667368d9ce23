import { useEffect, useMemo, useState } from 'react';
import { useWidget } from '../../context.ts';
import type { Messages } from '../en.ts';
import { overviewEn, type OverviewMessages } from './en.ts';

/** The languages beside English, each in a file of its own that is loaded when it is used. */
const LOADERS: Readonly<Record<string, () => Promise<{ readonly overview: OverviewMessages }>>> = {
  de: () => import('./de.ts'),
  fr: () => import('./fr.ts'),
  es: () => import('./es.ts'),
  pt: () => import('./pt.ts'),
  it: () => import('./it.ts'),
  nl: () => import('./nl.ts'),
};

/** All texts, those of the dashboard included. In English until the language is there, and where it has none. */
export function useOverviewText(): Messages & OverviewMessages {
  const { text, messages, languageCode } = useWidget();
  const [loaded, setLoaded] = useState<{ readonly code: string; readonly overview: OverviewMessages } | null>(null);
  useEffect(() => {
    let isStale = false;
    LOADERS[languageCode]?.().then(
      ({ overview }) => {
        if (!isStale) setLoaded({ code: languageCode, overview });
      },
      // A file that does not arrive must not keep anybody from working.
      () => undefined,
    );
    return () => {
      isStale = true;
    };
  }, [languageCode]);
  const overview = loaded?.code === languageCode ? loaded.overview : overviewEn;
  return useMemo(() => ({ ...overview, ...text, ...messages }), [messages, overview, text]);
}
