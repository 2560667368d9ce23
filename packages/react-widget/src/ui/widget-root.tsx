import type { FetchSession } from '@retainwise/sdk';
import { Fragment, useMemo, type ReactNode } from 'react';
import type { WidgetClient } from '../client.ts';
import { WidgetContext, type WidgetContextValue } from '../context.ts';
import { en, type Messages } from '../text/en.ts';
import { createFormat } from '../text/format.ts';
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
  /** Locale of numbers, as a BCP 47 tag. Defaults to the browser's. */
  readonly locale?: string | undefined;
  /** ISO 4217 code of the currency. Defaults to the account's; null formats plain numbers. */
  readonly currency?: string | null | undefined;
  /** `auto` follows the page's `color-scheme`. */
  readonly theme?: 'auto' | 'light' | 'dark' | undefined;
  /** Replaces texts. Those that are not set stay English. */
  readonly messages?: Partial<Messages> | undefined;
}

/** The element that the styles apply to, with client, texts and formats for everything inside. */
export function WidgetRoot({
  appearance,
  children,
}: {
  readonly appearance: AppearanceProps;
  readonly children: ReactNode;
}) {
  return (
    <WidgetContext.Provider value={useContextValue(appearance)}>
      <div className="rw-root" data-rw-theme={appearance.theme ?? 'auto'}>
        {/* What is inside belongs to one end customer, and ends with it. */}
        <Fragment key={appearance.reference ?? ''}>{children}</Fragment>
      </div>
    </WidgetContext.Provider>
  );
}

/**
 * Each part depends only on its own properties: an inline `messages` object must not create another client, which would
 * restart everything.
 */
function useContextValue({ locale, currency, messages, ...of }: AppearanceProps): WidgetContextValue {
  const client = useClient(of);
  const figures = useMemo(() => {
    const formatFor = (accountCurrency: string | null) =>
      createFormat(locale, currency === undefined ? accountCurrency : currency);
    return { formatFor, format: formatFor(null) };
  }, [currency, locale]);
  const text = useMemo(() => ({ ...en, ...messages }), [messages]);
  return useMemo(() => ({ ...client, text, ...figures }), [client, figures, text]);
}
