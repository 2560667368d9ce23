import { RetainWise } from '@retainwise/sdk';
import { useMemo, type ReactNode } from 'react';
import type { WidgetClient } from '../client.ts';
import { WidgetContext, type WidgetContextValue } from '../context.ts';
import { en, type Messages } from '../text/en.ts';
import { createFormat } from '../text/format.ts';

export interface AppearanceProps {
  /** A client of `@retainwise/sdk`. Set either this or `baseUrl`. */
  readonly client?: WidgetClient | undefined;
  /** Path or URL of your own backend, which adds the API key, such as `/api/retainwise`. */
  readonly baseUrl?: string | undefined;
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
        {children}
      </div>
    </WidgetContext.Provider>
  );
}

/**
 * Each part depends only on its own properties: an inline `messages` object must not create another client, which would
 * restart everything.
 */
function useContextValue({ client, baseUrl, locale, currency, messages }: AppearanceProps): WidgetContextValue {
  const getClient = useMemo(() => {
    let created = client;
    return () => (created ??= new RetainWise(baseUrl === undefined ? {} : { baseUrl }));
  }, [baseUrl, client]);
  const figures = useMemo(() => {
    const formatFor = (accountCurrency: string | null) =>
      createFormat(locale, currency === undefined ? accountCurrency : currency);
    return { formatFor, format: formatFor(null) };
  }, [currency, locale]);
  const text = useMemo(() => ({ ...en, ...messages }), [messages]);
  return useMemo(() => ({ getClient, text, ...figures }), [figures, getClient, text]);
}
