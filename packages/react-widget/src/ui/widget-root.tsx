import { RetainWise } from '@retainwise/sdk';
import { useMemo, type ReactNode } from 'react';
import type { WidgetClient } from '../client.ts';
import { WidgetContext, type WidgetContextValue } from '../context.ts';
import { en, type Messages } from '../text/en.ts';
import { createFormat } from '../text/format.ts';

export interface AppearanceProps {
  /** A client of `@retainwise/sdk`; or say with `baseUrl` where your backend passes requests on. */
  readonly client?: WidgetClient | undefined;
  /** Path or URL of your own backend that adds the API key, such as `/api/retainwise`. */
  readonly baseUrl?: string | undefined;
  /** How figures are written, as a BCP 47 tag; the browser's own unless told otherwise. */
  readonly locale?: string | undefined;
  /** ISO 4217, for money; the account's own unless told otherwise, null for plain numbers. */
  readonly currency?: string | null | undefined;
  /** `auto` follows the page's `color-scheme`. */
  readonly theme?: 'auto' | 'light' | 'dark' | undefined;
  /** Other texts; what is left out stays English. */
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

/** Each part changes with its own properties alone: messages written in place must not make another client, which would begin everything again. */
function useContextValue({ client, baseUrl, locale, currency, messages }: AppearanceProps): WidgetContextValue {
  const getClient = useMemo(() => {
    let made = client;
    return () => (made ??= new RetainWise(baseUrl === undefined ? {} : { baseUrl }));
  }, [baseUrl, client]);
  const figures = useMemo(() => {
    const formatFor = (accountCurrency: string | null) =>
      createFormat(locale, currency === undefined ? accountCurrency : currency);
    return { formatFor, format: formatFor(null) };
  }, [currency, locale]);
  const text = useMemo(() => ({ ...en, ...messages }), [messages]);
  return useMemo(() => ({ getClient, text, ...figures }), [figures, getClient, text]);
}
