import type { HeaderSet } from '../../../testing/header-set.ts';
import apiProduct from './api-product.ts';
import atlassianLikeUsers from './atlassian-like-users.ts';
import b2bMarketplaceMixedcase from './b2b-marketplace-mixedcase.ts';
import bankSalaries from './bank-salaries.ts';
import chartmogulCustomersPage from './chartmogul-customers-page.ts';
import churnDashTypos from './churn-dash-typos.ts';
import churnaizerPublic from './churnaizer-public.ts';
import churnzeroAccountImport from './churnzero-account-import.ts';
import crmDynamics from './crm-dynamics.ts';
import edtechLms from './edtech-lms.ts';
import energyRetail from './energy-retail.ts';
import fitnessApp from './fitness-app.ts';
import foundersNotesLower from './founders-notes-lower.ts';
import insurancePolicies from './insurance-policies.ts';
import ispIntchurn from './isp-intchurn.ts';
import mailingSaas from './mailing-saas.ts';
import posthogGroups from './posthog-groups.ts';
import powerbiSnakeLong from './powerbi-snake-long.ts';
import salesOpsExcel from './sales-ops-excel.ts';
import skalinCustomers from './skalin-customers.ts';
import stripeDbtCustomerOverview from './stripe-dbt-customer-overview.ts';
import tenureDays from './tenure-days.ts';
import vendorTelecomB2b from './vendor-telecom-b2b.ts';
import woocommerceLike from './woocommerce-like.ts';
import zuoraDbtOverview from './zuora-dbt-overview.ts';

/** Header sets judged before the mapper had seen them. */
export const BLIND2_SETS: readonly HeaderSet[] = [
  apiProduct,
  atlassianLikeUsers,
  b2bMarketplaceMixedcase,
  bankSalaries,
  chartmogulCustomersPage,
  churnDashTypos,
  churnaizerPublic,
  churnzeroAccountImport,
  crmDynamics,
  edtechLms,
  energyRetail,
  fitnessApp,
  foundersNotesLower,
  insurancePolicies,
  ispIntchurn,
  mailingSaas,
  posthogGroups,
  powerbiSnakeLong,
  salesOpsExcel,
  skalinCustomers,
  stripeDbtCustomerOverview,
  tenureDays,
  vendorTelecomB2b,
  woocommerceLike,
  zuoraDbtOverview,
];
