import type { HeaderSet } from '../../../testing/header-set.ts';
import agencyClientsPlain from './agency-clients-plain.ts';
import bankingCore from './banking-core.ts';
import catalystCsExport from './catalyst-cs-export.ts';
import chargifyMaxio from './chargify-maxio.ts';
import churnPredictionGenerated from './churn-prediction-generated.ts';
import devtoolUsage from './devtool-usage.ts';
import ecomSubscriptionBox from './ecom-subscription-box.ts';
import gymMindbody from './gym-mindbody.ts';
import ispProvisioning from './isp-provisioning.ts';
import marketingCloud from './marketing-cloud.ts';
import nonprofitDonors from './nonprofit-donors.ts';
import pmsProperty from './pms-property.ts';
import quickbooksSalesByCustomer from './quickbooks-sales-by-customer.ts';
import saasStressMixed from './saas-stress-mixed.ts';
import seatBasedHr from './seat-based-hr.ts';
import vodPlatform from './vod-platform.ts';

/** Header sets judged before the mapper had seen them. */
export const BLIND4_SETS: readonly HeaderSet[] = [
  agencyClientsPlain,
  bankingCore,
  catalystCsExport,
  chargifyMaxio,
  churnPredictionGenerated,
  devtoolUsage,
  ecomSubscriptionBox,
  gymMindbody,
  ispProvisioning,
  marketingCloud,
  nonprofitDonors,
  pmsProperty,
  quickbooksSalesByCustomer,
  saasStressMixed,
  seatBasedHr,
  vodPlatform,
];
