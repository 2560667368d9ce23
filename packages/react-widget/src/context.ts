import { createContext, useContext } from 'react';
import type { WidgetClient } from './client.ts';
import type { Messages } from './text/en.ts';
import type { Format } from './text/format.ts';
import type { Labels } from './text/labels.ts';
import type { AppearanceProps } from './ui/appearance.ts';
import type { Connection } from './ui/use-client.ts';

export interface WidgetContextValue extends Labels {
  /** Creates the client on first use: rendering on a server needs none. */
  readonly getClient: () => WidgetClient;
  /** Whether the page has sessions, which end: the user can then ask for another. */
  readonly hasSessions: boolean;
  readonly text: Messages;
  /** What the page has replaced of the texts, those of parts that are loaded later included. */
  readonly messages: AppearanceProps['messages'];
  /** ISO 639-1 code of the language. */
  readonly languageCode: string;
  readonly locale: string | undefined;
  readonly format: Format;
  /** Formats for an account: in its currency, unless the page has set another. */
  readonly formatFor: (accountCurrency: string | null) => Format;
}

export const WidgetContext = createContext<WidgetContextValue | null>(null);

/** The client of the surrounding part or provider, and what has been loaded with it. */
export const ConnectionContext = createContext<Connection | null>(null);

/** The client, texts and formats of the surrounding widget. */
export function useWidget(): WidgetContextValue {
  const value = useContext(WidgetContext);
  if (!value) throw new Error('This component must be inside a part of RetainWise, such as <ChurnDashboard>.');
  return value;
}
