import type { FetchSession } from '@retainwise/sdk';
import { Fragment, useMemo, type ReactNode } from 'react';
import type { WidgetClient } from '../client.ts';
import { WidgetContext, type WidgetContextValue } from '../context.ts';
import type { Messages } from '../text/en.ts';
import { createFormat } from '../text/format.ts';
import { languageOf } from '../text/languages/index.ts';
import { labelsOf } from '../text/labels.ts';
import { useLanguage, type Spoken } from '../text/use-language.ts';
import { useClient } from './use-client.ts';

export interface AppearanceProps {
  /** A client of `@retainwise/sdk`. Set either this or `baseUrl`. */
  readonly client?: WidgetClient | undefined;
  /** With `fetchSession` the URL of the API; without, the path of your own backend, which adds the API key. */
  readonly baseUrl?: string | undefined;
  /** Gets a widget session from your own backend; see `client.widgetSessions.create` of the SDK. */
  readonly fetchSession?: FetchSession | undefined;
  /** Your name of the end customer that is shown. When it changes, everything of the one before is aborted and gone. */
  readonly reference?: string | undefined;
  /** Language and figures, as a BCP 47 tag. Defaults to the language of the page, else to the browser's. */
  readonly locale?: string | undefined;
  /** ISO 4217 code of the currency. Defaults to the account's; null formats plain numbers. */
  readonly currency?: string | null | undefined;
  /** `auto` follows the page's `color-scheme`. */
  readonly theme?: 'auto' | 'light' | 'dark' | undefined;
  /** Replaces single texts of the language. */
  readonly messages?: Partial<Messages> | undefined;
}

/** The element that the styles apply to, with client, texts and formats for everything inside. */
export function WidgetRoot(props: { readonly appearance: AppearanceProps; readonly children: ReactNode }) {
  const { locale, messages, theme = 'auto' } = props.appearance;
  const spoken = useLanguage(locale);
  // A page that brings the texts of another language names it.
  const lang =
    messages !== undefined && locale !== undefined && languageOf(locale) === null ? locale : spoken?.language.code;
  return (
    <div className="rw-root" data-rw-theme={theme} lang={lang} aria-busy={spoken === null || undefined}>
      {spoken === null ? <div className="rw-step-body rw-before-language" /> : <Inside {...props} spoken={spoken} />}
    </div>
  );
}

function Inside({
  appearance,
  spoken,
  children,
}: {
  readonly appearance: AppearanceProps;
  readonly spoken: Spoken;
  readonly children: ReactNode;
}) {
  return (
    <WidgetContext.Provider value={useContextValue(appearance, spoken)}>
      {/* What is inside belongs to one end customer, and ends with it. */}
      <Fragment key={appearance.reference ?? ''}>{children}</Fragment>
    </WidgetContext.Provider>
  );
}

/**
 * Each part depends only on its own properties: an inline `messages` object must not create another client, which would
 * restart everything.
 */
function useContextValue(
  { currency, messages, ...of }: AppearanceProps,
  { language, locale }: Spoken,
): WidgetContextValue {
  const client = useClient(of);
  const figures = useMemo(() => {
    const formatFor = (accountCurrency: string | null) =>
      createFormat(locale, currency === undefined ? accountCurrency : currency);
    return { formatFor, format: formatFor(null) };
  }, [currency, locale]);
  const text = useMemo(() => ({ ...language.text, ...messages }), [language, messages]);
  const labels = useMemo(() => labelsOf(language, locale), [language, locale]);
  return useMemo(() => ({ ...client, text, ...labels, ...figures }), [client, figures, labels, text]);
}
