import type { HeaderSet } from '../testing/header-set.ts';
import bankChurn from './bank-churn.ts';
import baremetricsImport from './baremetrics-import.ts';
import chargebeeSubscriptions from './chargebee-subscriptions.ts';
import chartmogulCustomers from './chartmogul-customers.ts';
import creditCardChurners from './credit-card-churners.ts';
import deKundenliste from './de-kundenliste.ts';
import ecommerceChurn from './ecommerce-churn.ts';
import esClientes from './es-clientes.ts';
import frAbonnes from './fr-abonnes.ts';
import hubspotCompanies from './hubspot-companies.ts';
import intercomUsers from './intercom-users.ts';
import itClienti from './it-clienti.ts';
import mixpanelUsers from './mixpanel-users.ts';
import nlKlanten from './nl-klanten.ts';
import ptAssinantes from './pt-assinantes.ts';
import recurlyAccounts from './recurly-accounts.ts';
import recurlySubscriptions from './recurly-subscriptions.ts';
import salesforceAccounts from './salesforce-accounts.ts';
import spreadsheetSuccess from './spreadsheet-success.ts';
import stripeCustomers from './stripe-customers.ts';
import stripeSubscriptions from './stripe-subscriptions.ts';
import telecomState from './telecom-state.ts';
import warehouseAbbreviations from './warehouse-abbreviations.ts';
import zendeskOrganizations from './zendesk-organizations.ts';
import zuoraSubscriptions from './zuora-subscriptions.ts';

/** Every judged header set: exports of known products, public data sets, and spreadsheets in seven languages. */
export const CORPUS: readonly HeaderSet[] = [
  bankChurn,
  baremetricsImport,
  chargebeeSubscriptions,
  chartmogulCustomers,
  creditCardChurners,
  deKundenliste,
  ecommerceChurn,
  esClientes,
  frAbonnes,
  hubspotCompanies,
  intercomUsers,
  itClienti,
  mixpanelUsers,
  nlKlanten,
  ptAssinantes,
  recurlyAccounts,
  recurlySubscriptions,
  salesforceAccounts,
  spreadsheetSuccess,
  stripeCustomers,
  stripeSubscriptions,
  telecomState,
  warehouseAbbreviations,
  zendeskOrganizations,
  zuoraSubscriptions,
];
