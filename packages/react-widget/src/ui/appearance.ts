import type { FetchSession } from '@retainwise/sdk';
import type { WidgetClient } from '../client.ts';
import type { Messages } from '../text/en.ts';
import type { OverviewMessages } from '../text/overview/en.ts';

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
  readonly messages?: Partial<Messages & OverviewMessages> | undefined;
  /**
   * Whether the part is in a shadow tree, which the page's styles do not reach. True for all but `RetainWiseWidget` and
   * `RetainWiseResults`; without it, the page imports `@retainwise/react-widget/styles.css`.
   */
  readonly isolate?: boolean | undefined;
  /** Of a `<style>` element, for browsers without constructable style sheets. */
  readonly nonce?: string | undefined;
}
