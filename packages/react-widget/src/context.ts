import { createContext, useContext } from 'react';
import type { WidgetClient } from './client.ts';
import type { Messages } from './text/en.ts';
import type { Format } from './text/format.ts';
import type { Labels } from './text/labels.ts';

export interface WidgetContextValue extends Labels {
  /** Creates the client on first use: rendering on a server needs none. */
  readonly getClient: () => WidgetClient;
  /** Whether the page has sessions, which end: the user can then ask for another. */
  readonly hasSessions: boolean;
  readonly text: Messages;
  readonly format: Format;
  /** Formats for an account: in its currency, unless the page has set another. */
  readonly formatFor: (accountCurrency: string | null) => Format;
}

export const WidgetContext = createContext<WidgetContextValue | null>(null);

/** The client, texts and formats of the surrounding widget. */
export function useWidget(): WidgetContextValue {
  const value = useContext(WidgetContext);
  if (!value) throw new Error('This part of RetainWise must be inside <RetainWiseWidget> or <RetainWiseResults>.');
  return value;
}
