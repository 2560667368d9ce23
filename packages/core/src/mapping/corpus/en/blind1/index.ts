import type { HeaderSet } from '../../../testing/header-set.ts';
import bankChurners from './bank-churners.ts';
import baremetricsImport from './baremetrics-import.ts';
import chargebeeCustomers from './chargebee-customers.ts';
import clientHealthConsulting from './client-health-consulting.ts';
import crmRenewalsSheet from './crm-renewals-sheet.ts';
import csImportTemplate from './cs-import-template.ts';
import csTemplateHealth from './cs-template-health.ts';
import dbtCustomer360 from './dbt-customer-360.ts';
import founderSheet from './founder-sheet.ts';
import gymMembers from './gym-members.ts';
import hubspotCompanies from './hubspot-companies.ts';
import intercomUsers from './intercom-users.ts';
import kkboxLike from './kkbox-like.ts';
import mixpanelPeople from './mixpanel-people.ts';
import musicStreaming from './music-streaming.ts';
import opaqueHeaders from './opaque-headers.ts';
import ottUserBase from './ott-user-base.ts';
import paddleSubs from './paddle-subs.ts';
import recurlyAccountsExport from './recurly-accounts-export.ts';
import salesforceAccountsReport from './salesforce-accounts-report.ts';
import stripeCustomers from './stripe-customers.ts';
import telcoMaven from './telco-maven.ts';
import warehouseMartCamel from './warehouse-mart-camel.ts';
import zendeskOrgs from './zendesk-orgs.ts';
import zuoraAccounts from './zuora-accounts.ts';

/** Header sets judged before the mapper had seen them. */
export const BLIND1_SETS: readonly HeaderSet[] = [
  bankChurners,
  baremetricsImport,
  chargebeeCustomers,
  clientHealthConsulting,
  crmRenewalsSheet,
  csImportTemplate,
  csTemplateHealth,
  dbtCustomer360,
  founderSheet,
  gymMembers,
  hubspotCompanies,
  intercomUsers,
  kkboxLike,
  mixpanelPeople,
  musicStreaming,
  opaqueHeaders,
  ottUserBase,
  paddleSubs,
  recurlyAccountsExport,
  salesforceAccountsReport,
  stripeCustomers,
  telcoMaven,
  warehouseMartCamel,
  zendeskOrgs,
  zuoraAccounts,
];
