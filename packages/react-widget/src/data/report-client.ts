import type { RetainWise } from '@retainwise/sdk';
import type { WidgetClient } from '../client.ts';

/** The part of the SDK's client that the report card uses. */
export type ReportClient = Pick<RetainWise, 'reportCard' | 'outcomes' | 'uploads'>;

/** @throws Error for a client that scores files and does nothing else */
export function asReportClient(client: WidgetClient): ReportClient {
  if (!isReportClient(client)) throw new Error('The report card needs a client of @retainwise/sdk.');
  return client;
}

function isReportClient(client: WidgetClient | ReportClient): client is ReportClient {
  return 'reportCard' in client && 'outcomes' in client;
}
