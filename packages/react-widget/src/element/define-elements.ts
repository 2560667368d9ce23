import { createElement } from 'react';
import { ChurnDashboard } from '../parts/churn-dashboard.tsx';
import { CustomerRisk } from '../parts/customer-risk.tsx';
import { ReportCard } from '../parts/report-card.tsx';
import { ChurnUpload } from '../retainwise-widget.tsx';
import { createClients } from '../ui/clients.ts';
import { createElementClass, type Part } from './create-element-class.ts';

const HORIZONS = [30, 60, 90, 180, 365] as const;

const FILE_KINDS = ['customers', 'leavers'] as const;

const PARTS: Readonly<Record<string, Part>> = {
  'retainwise-dashboard': {
    attributes: ['capacity', 'sync-url'],
    render: (attribute, fire) => {
      const capacity = Number(attribute('capacity'));
      const syncUrl = attribute('sync-url');
      return createElement(ChurnDashboard, {
        capacity: Number.isInteger(capacity) && capacity > 0 ? capacity : undefined,
        syncUrl: syncUrl === 'search' || syncUrl === 'hash' ? syncUrl : false,
        onCustomer: (customerId) => fire('retainwise-customer', { customerId }),
      });
    },
  },
  'retainwise-upload': {
    attributes: ['prediction-id', 'file-kind'],
    render: (attribute, fire) =>
      createElement(ChurnUpload, {
        fileKind: FILE_KINDS.find((kind) => kind === attribute('file-kind')) ?? 'ask',
        initialPredictionId: attribute('prediction-id') ?? null,
        onScoringStart: (predictionId) => fire('retainwise-scoring-start', { predictionId }),
        onResult: (prediction) => fire('retainwise-result', { prediction }),
        onError: (problem) => fire('retainwise-error', { problem }),
        onRestart: () => fire('retainwise-restart', {}),
      }),
  },
  'retainwise-report-card': {
    attributes: ['horizon-days', 'read-only'],
    render: (attribute) =>
      createElement(ReportCard, {
        horizonDays: HORIZONS.find((days) => String(days) === attribute('horizon-days')),
        readOnly: attribute('read-only') !== undefined,
      }),
  },
  'retainwise-customer-risk': {
    attributes: ['customer-id'],
    render: (attribute) => {
      const customerId = attribute('customer-id') ?? '';
      return customerId === '' ? null : createElement(CustomerRisk, { customerId });
    },
  },
};

/**
 * Makes `<retainwise-dashboard>`, `<retainwise-upload>`, `<retainwise-customer-risk>` and `<retainwise-report-card>`
 * known to the page. Elements with the same `base-url` and `reference` share a session. Names that are known already
 * stay as they are.
 */
export function defineRetainWiseElements(registry: CustomElementRegistry = customElements): void {
  const clients = createClients();
  for (const [name, part] of Object.entries(PARTS))
    if (registry.get(name) === undefined) registry.define(name, createElementClass(part, clients));
}
