import type { HeaderSet } from '../../testing/header-set.ts';
import { BLIND6_SETS } from './blind6/index.ts';
import { BLIND5_SETS } from './blind5/index.ts';
import { BLIND4_SETS } from './blind4/index.ts';
import { BLIND3_SETS } from './blind3/index.ts';
import { BLIND2_SETS } from './blind2/index.ts';
import { BLIND1_SETS } from './blind1/index.ts';
import amplitudeCohort from './amplitude-cohort.ts';
import bankChurn from './bank-churn.ts';
import bankChurnEu from './bank-churn-eu.ts';
import baremetricsCustomers from './baremetrics-customers.ts';
import baremetricsExport2 from './baremetrics-export2.ts';
import baremetricsImport from './baremetrics-import.ts';
import bigqueryExportUpper from './bigquery-export-upper.ts';
import boardSheet from './board-sheet.ts';
import bookshelfBillingMonthly from './bookshelf-billing-monthly.ts';
import braintreeVault from './braintree-vault.ts';
import camelJson from './camel-json.ts';
import cell2cellHoldout from './cell2cell-holdout.ts';
import chargebeeCustomers2 from './chargebee-customers2.ts';
import chargebeeSubscriptions from './chargebee-subscriptions.ts';
import chargebeeSubscriptionsExport from './chargebee-subscriptions-export.ts';
import chargifySubscriptions from './chargify-subscriptions.ts';
import chartmogulCrmExport from './chartmogul-crm-export.ts';
import chartmogulCustomers from './chartmogul-customers.ts';
import chartmogulDestinationCustomers from './chartmogul-destination-customers.ts';
import churnAnalysisBook from './churn-analysis-book.ts';
import churnBookSaas from './churn-book-saas.ts';
import churnzeroAccounts from './churnzero-accounts.ts';
import coworkingMembers from './coworking-members.ts';
import creditCardChurners from './credit-card-churners.ts';
import customer360Generated from './customer-360-generated.ts';
import dataEngWide from './data-eng-wide.ts';
import dbtFctAccountDaily from './dbt-fct-account-daily.ts';
import dbtMart from './dbt-mart.ts';
import eLearningKaggle from './e-learning-kaggle.ts';
import ecommerceChurn from './ecommerce-churn.ts';
import ecommerceSubscriptionBox from './ecommerce-subscription-box.ts';
import enAdminPanel from './en-admin-panel.ts';
import enElearning from './en-elearning.ts';
import enExcelFounder from './en-excel-founder.ts';
import enMaxioJoin from './en-maxio-join.ts';
import enOpsSheet from './en-ops-sheet.ts';
import enRedshift from './en-redshift.ts';
import expectedSchemaTelecom from './expected-schema-telecom.ts';
import featureStore from './feature-store.ts';
import founderClientSheet from './founder-client-sheet.ts';
import freshdeskAccountHealth from './freshdesk-account-health.ts';
import freshdeskCompanies from './freshdesk-companies.ts';
import freshsalesSaas from './freshsales-saas.ts';
import gainsightCompany from './gainsight-company.ts';
import gainsightCompanyObject from './gainsight-company-object.ts';
import gainsightCtaSheet from './gainsight-cta-sheet.ts';
import generatedSaasTiers from './generated-saas-tiers.ts';
import gymMembers from './gym-members.ts';
import hackerearthChurnRisk from './hackerearth-churn-risk.ts';
import hostingChurnPrd from './hosting-churn-prd.ts';
import hrAttrition from './hr-attrition.ts';
import hrLikeTrap from './hr-like-trap.ts';
import hubspotCompanies from './hubspot-companies.ts';
import hubspotCompaniesExport from './hubspot-companies-export.ts';
import hubspotDealsContacts from './hubspot-deals-contacts.ts';
import ibmTelcoExtended from './ibm-telco-extended.ts';
import insuranceAgency from './insurance-agency.ts';
import intercomCompanies from './intercom-companies.ts';
import intercomUsers from './intercom-users.ts';
import internetProvider from './internet-provider.ts';
import invoices from './invoices.ts';
import iranianChurn from './iranian-churn.ts';
import ispBillCuts from './isp-bill-cuts.ts';
import ispLegacyBillingExtract from './isp-legacy-billing-extract.ts';
import kaggleEcomBehavior from './kaggle-ecom-behavior.ts';
import kaggleSaasSubs from './kaggle-saas-subs.ts';
import kaggleStreamingSubscribers from './kaggle-streaming-subscribers.ts';
import kenyaIsp from './kenya-isp.ts';
import kkboxLikeStreaming from './kkbox-like-streaming.ts';
import lagoCustomers from './lago-customers.ts';
import mavenTelecom from './maven-telecom.ts';
import mixpanelPeopleWarehouse from './mixpanel-people-warehouse.ts';
import mixpanelUsers from './mixpanel-users.ts';
import mixpanelUsersCsv from './mixpanel-users-csv.ts';
import modelFitnessGym from './model-fitness-gym.ts';
import muhammadCustomerChurn from './muhammad-customer-churn.ts';
import netflixCustomerChurn from './netflix-customer-churn.ts';
import newspaperChurn from './newspaper-churn.ts';
import orangeKddcupLike from './orange-kddcup-like.ts';
import paddleBillingSubs from './paddle-billing-subs.ts';
import paddleCustomers from './paddle-customers.ts';
import pipedriveDealsWon from './pipedrive-deals-won.ts';
import pipedriveOrganizations from './pipedrive-organizations.ts';
import planhatCompanies from './planhat-companies.ts';
import powerco from './powerco.ts';
import productAnalytics from './product-analytics.ts';
import profitwellCustomers from './profitwell-customers.ts';
import quickbooksCustomers from './quickbooks-customers.ts';
import recurlyAccounts from './recurly-accounts.ts';
import recurlySubscriptions from './recurly-subscriptions.ts';
import retailCrmCamel from './retail-crm-camel.ts';
import revenuecatLike from './revenuecat-like.ts';
import saasGbpTeaching from './saas-gbp-teaching.ts';
import saasLoginsGenerated from './saas-logins-generated.ts';
import saasMetricsNested from './saas-metrics-nested.ts';
import saasSyntheticKaggle from './saas-synthetic-kaggle.ts';
import saasguardCustomers from './saasguard-customers.ts';
import salesforceAccounts from './salesforce-accounts.ts';
import salesforceOpportunityWon from './salesforce-opportunity-won.ts';
import seedLikeLower from './seed-like-lower.ts';
import segmentWarehouse from './segment-warehouse.ts';
import shopifyCustomers from './shopify-customers.ts';
import shortCaps from './short-caps.ts';
import sparkifyLike from './sparkify-like.ts';
import spotify from './spotify.ts';
import spreadsheetSuccess from './spreadsheet-success.ts';
import streaming37 from './streaming-37.ts';
import streamingAccounts from './streaming-accounts.ts';
import streamingService from './streaming-service.ts';
import streamingVideoMaven from './streaming-video-maven.ts';
import stripeCustomers from './stripe-customers.ts';
import stripeExport from './stripe-export.ts';
import stripeSigmaLike from './stripe-sigma-like.ts';
import stripeSubscriptions from './stripe-subscriptions.ts';
import telcoCell2cell from './telco-cell2cell.ts';
import telcoPascal from './telco-pascal.ts';
import telecomCdrTrap from './telecom-cdr-trap.ts';
import telecomState from './telecom-state.ts';
import tierGenerator from './tier-generator.ts';
import totangoAccounts from './totango-accounts.ts';
import typoSheet from './typo-sheet.ts';
import vitally2 from './vitally-2.ts';
import vitallyAccounts from './vitally-accounts.ts';
import vitallyLike from './vitally-like.ts';
import vodafoneLikeUsage from './vodafone-like-usage.ts';
import warehouseAbbreviations from './warehouse-abbreviations.ts';
import woocommerceSubscriptions from './woocommerce-subscriptions.ts';
import wordpressMemberpress from './wordpress-memberpress.ts';
import xeroContacts from './xero-contacts.ts';
import zendeskOrganizations from './zendesk-organizations.ts';
import zendeskSellMix from './zendesk-sell-mix.ts';
import zuoraSubscriptions from './zuora-subscriptions.ts';

/** Judged header sets in English, exports of known products and public data sets among them. */
export const EN_SETS: readonly HeaderSet[] = [
  amplitudeCohort,
  bankChurn,
  bankChurnEu,
  baremetricsCustomers,
  baremetricsExport2,
  baremetricsImport,
  bigqueryExportUpper,
  boardSheet,
  bookshelfBillingMonthly,
  braintreeVault,
  camelJson,
  cell2cellHoldout,
  chargebeeCustomers2,
  chargebeeSubscriptions,
  chargebeeSubscriptionsExport,
  chargifySubscriptions,
  chartmogulCrmExport,
  chartmogulCustomers,
  chartmogulDestinationCustomers,
  churnAnalysisBook,
  churnBookSaas,
  churnzeroAccounts,
  coworkingMembers,
  creditCardChurners,
  customer360Generated,
  dataEngWide,
  dbtFctAccountDaily,
  dbtMart,
  eLearningKaggle,
  ecommerceChurn,
  ecommerceSubscriptionBox,
  enAdminPanel,
  enElearning,
  enExcelFounder,
  enMaxioJoin,
  enOpsSheet,
  enRedshift,
  expectedSchemaTelecom,
  featureStore,
  founderClientSheet,
  freshdeskAccountHealth,
  freshdeskCompanies,
  freshsalesSaas,
  gainsightCompany,
  gainsightCompanyObject,
  gainsightCtaSheet,
  generatedSaasTiers,
  gymMembers,
  hackerearthChurnRisk,
  hostingChurnPrd,
  hrAttrition,
  hrLikeTrap,
  hubspotCompanies,
  hubspotCompaniesExport,
  hubspotDealsContacts,
  ibmTelcoExtended,
  insuranceAgency,
  intercomCompanies,
  intercomUsers,
  internetProvider,
  invoices,
  iranianChurn,
  ispBillCuts,
  ispLegacyBillingExtract,
  kaggleEcomBehavior,
  kaggleSaasSubs,
  kaggleStreamingSubscribers,
  kenyaIsp,
  kkboxLikeStreaming,
  lagoCustomers,
  mavenTelecom,
  mixpanelPeopleWarehouse,
  mixpanelUsers,
  mixpanelUsersCsv,
  modelFitnessGym,
  muhammadCustomerChurn,
  netflixCustomerChurn,
  newspaperChurn,
  orangeKddcupLike,
  paddleBillingSubs,
  paddleCustomers,
  pipedriveDealsWon,
  pipedriveOrganizations,
  planhatCompanies,
  powerco,
  productAnalytics,
  profitwellCustomers,
  quickbooksCustomers,
  recurlyAccounts,
  recurlySubscriptions,
  retailCrmCamel,
  revenuecatLike,
  saasGbpTeaching,
  saasLoginsGenerated,
  saasMetricsNested,
  saasSyntheticKaggle,
  saasguardCustomers,
  salesforceAccounts,
  salesforceOpportunityWon,
  seedLikeLower,
  segmentWarehouse,
  shopifyCustomers,
  shortCaps,
  sparkifyLike,
  spotify,
  spreadsheetSuccess,
  streaming37,
  streamingAccounts,
  streamingService,
  streamingVideoMaven,
  stripeCustomers,
  stripeExport,
  stripeSigmaLike,
  stripeSubscriptions,
  telcoCell2cell,
  telcoPascal,
  telecomCdrTrap,
  telecomState,
  tierGenerator,
  totangoAccounts,
  typoSheet,
  vitally2,
  vitallyAccounts,
  vitallyLike,
  vodafoneLikeUsage,
  warehouseAbbreviations,
  woocommerceSubscriptions,
  wordpressMemberpress,
  xeroContacts,
  zendeskOrganizations,
  zendeskSellMix,
  zuoraSubscriptions,
  ...BLIND1_SETS,
  ...BLIND2_SETS,
  ...BLIND3_SETS,
  ...BLIND4_SETS,
  ...BLIND5_SETS,
  ...BLIND6_SETS,
];
