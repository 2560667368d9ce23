import type { HeaderSet } from '../../../testing/header-set.ts';
import b2bAccountsTiers from './b2b-accounts-tiers.ts';
import b2cOrdersRfm from './b2c-orders-rfm.ts';
import churnAgentFeatures from './churn-agent-features.ts';
import clientsIndia from './clients-india.ts';
import complexAccounts from './complex-accounts.ts';
import crmZar from './crm-zar.ts';
import danceSchool from './dance-school.ts';
import germanMadeEnglishContract from './german-made-english-contract.ts';
import hostingWhmcs from './hosting-whmcs.ts';
import merchantLedgerInr from './merchant-ledger-inr.ts';
import mergedProfile from './merged-profile.ts';
import mixedUnitsExport from './mixed-units-export.ts';
import mspClients from './msp-clients.ts';
import pensionSavingApp from './pension-saving-app.ts';
import restaurantsAdmin from './restaurants-admin.ts';
import retentionLedger from './retention-ledger.ts';
import revenuecatV6 from './revenuecat-v6.ts';
import saasHealthRawCaps from './saas-health-raw-caps.ts';
import saasPerformance from './saas-performance.ts';
import snowflakeSemi from './snowflake-semi.ts';
import telecomWideUsage from './telecom-wide-usage.ts';

/** Header sets judged before the mapper had seen them. */
export const BLIND3_SETS: readonly HeaderSet[] = [
  b2bAccountsTiers,
  b2cOrdersRfm,
  churnAgentFeatures,
  clientsIndia,
  complexAccounts,
  crmZar,
  danceSchool,
  germanMadeEnglishContract,
  hostingWhmcs,
  merchantLedgerInr,
  mergedProfile,
  mixedUnitsExport,
  mspClients,
  pensionSavingApp,
  restaurantsAdmin,
  retentionLedger,
  revenuecatV6,
  saasHealthRawCaps,
  saasPerformance,
  snowflakeSemi,
  telecomWideUsage,
];
