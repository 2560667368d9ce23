import type { HeaderSet } from '../testing/header-set.ts';
import amplitudeCohort from './amplitude-cohort.ts';
import bankChurn from './bank-churn.ts';
import baremetricsCustomers from './baremetrics-customers.ts';
import baremetricsExport2 from './baremetrics-export2.ts';
import baremetricsImport from './baremetrics-import.ts';
import boardSheet from './board-sheet.ts';
import braintreeVault from './braintree-vault.ts';
import camelJson from './camel-json.ts';
import chargebeeCustomers2 from './chargebee-customers2.ts';
import chargebeeSubscriptions from './chargebee-subscriptions.ts';
import chargifySubscriptions from './chargify-subscriptions.ts';
import chartmogulCrmExport from './chartmogul-crm-export.ts';
import chartmogulCustomers from './chartmogul-customers.ts';
import churnAnalysisBook from './churn-analysis-book.ts';
import churnBookSaas from './churn-book-saas.ts';
import churnzeroAccounts from './churnzero-accounts.ts';
import creditCardChurners from './credit-card-churners.ts';
import dataEngWide from './data-eng-wide.ts';
import deCrm from './de-crm.ts';
import deFitness from './de-fitness.ts';
import deItDienst from './de-it-dienst.ts';
import deKundenliste from './de-kundenliste.ts';
import deMittelstand from './de-mittelstand.ts';
import deRechnungswesen from './de-rechnungswesen.ts';
import deSaas from './de-saas.ts';
import deStadtwerke from './de-stadtwerke.ts';
import deTabelle from './de-tabelle.ts';
import deTelekom from './de-telekom.ts';
import deTelko from './de-telko.ts';
import deVerein from './de-verein.ts';
import ecommerceChurn from './ecommerce-churn.ts';
import ecommerceSubscriptionBox from './ecommerce-subscription-box.ts';
import esAcademia from './es-academia.ts';
import esAcademiaOnline from './es-academia-online.ts';
import esClientes from './es-clientes.ts';
import esCrm from './es-crm.ts';
import esFacturacion from './es-facturacion.ts';
import esGimnasio from './es-gimnasio.ts';
import esHoja from './es-hoja.ts';
import esLatamSaas from './es-latam-saas.ts';
import esSoftware from './es-software.ts';
import esTelco from './es-telco.ts';
import esTelefonia from './es-telefonia.ts';
import frAbonnes from './fr-abonnes.ts';
import frCrm from './fr-crm.ts';
import frEditeur from './fr-editeur.ts';
import frExportFacturation from './fr-export-facturation.ts';
import frLogiciel from './fr-logiciel.ts';
import frSaas from './fr-saas.ts';
import frSaasTechnique from './fr-saas-technique.ts';
import frSalleDeSport from './fr-salle-de-sport.ts';
import frTableau from './fr-tableau.ts';
import frTelephonie from './fr-telephonie.ts';
import freshdeskAccountHealth from './freshdesk-account-health.ts';
import freshdeskCompanies from './freshdesk-companies.ts';
import freshsalesSaas from './freshsales-saas.ts';
import gainsightCompany from './gainsight-company.ts';
import gymMembers from './gym-members.ts';
import hackerearthChurnRisk from './hackerearth-churn-risk.ts';
import hrAttrition from './hr-attrition.ts';
import hrLikeTrap from './hr-like-trap.ts';
import hubspotCompanies from './hubspot-companies.ts';
import hubspotDealsContacts from './hubspot-deals-contacts.ts';
import ibmTelcoExtended from './ibm-telco-extended.ts';
import insuranceAgency from './insurance-agency.ts';
import intercomCompanies from './intercom-companies.ts';
import intercomUsers from './intercom-users.ts';
import internetProvider from './internet-provider.ts';
import invoices from './invoices.ts';
import iranianChurn from './iranian-churn.ts';
import ispBillCuts from './isp-bill-cuts.ts';
import itClienti from './it-clienti.ts';
import itCrm from './it-crm.ts';
import itFatturazione from './it-fatturazione.ts';
import itPalestra from './it-palestra.ts';
import itSaas from './it-saas.ts';
import itSoftware from './it-software.ts';
import itSoftwareHouse from './it-software-house.ts';
import kaggleEcomBehavior from './kaggle-ecom-behavior.ts';
import kaggleSaasSubs from './kaggle-saas-subs.ts';
import kkboxLikeStreaming from './kkbox-like-streaming.ts';
import mavenTelecom from './maven-telecom.ts';
import mixpanelPeopleWarehouse from './mixpanel-people-warehouse.ts';
import mixpanelUsers from './mixpanel-users.ts';
import muhammadCustomerChurn from './muhammad-customer-churn.ts';
import newspaperChurn from './newspaper-churn.ts';
import nlBoekhouding from './nl-boekhouding.ts';
import nlCrm from './nl-crm.ts';
import nlEnergie from './nl-energie.ts';
import nlKlanten from './nl-klanten.ts';
import nlSaas from './nl-saas.ts';
import nlSaas2 from './nl-saas-2.ts';
import nlSoftware from './nl-software.ts';
import nlTelecom from './nl-telecom.ts';
import orangeKddcupLike from './orange-kddcup-like.ts';
import paddleBillingSubs from './paddle-billing-subs.ts';
import paddleCustomers from './paddle-customers.ts';
import pipedriveDealsWon from './pipedrive-deals-won.ts';
import pipedriveOrganizations from './pipedrive-organizations.ts';
import planhatCompanies from './planhat-companies.ts';
import productAnalytics from './product-analytics.ts';
import profitwellCustomers from './profitwell-customers.ts';
import ptAcademia from './pt-academia.ts';
import ptAssinantes from './pt-assinantes.ts';
import ptCrm from './pt-crm.ts';
import ptFaturamento from './pt-faturamento.ts';
import ptGinasio from './pt-ginasio.ts';
import ptSaasBr from './pt-saas-br.ts';
import ptSoftware from './pt-software.ts';
import ptTelco from './pt-telco.ts';
import ptTelecom from './pt-telecom.ts';
import quickbooksCustomers from './quickbooks-customers.ts';
import recurlyAccounts from './recurly-accounts.ts';
import recurlySubscriptions from './recurly-subscriptions.ts';
import saasMetricsNested from './saas-metrics-nested.ts';
import saasSyntheticKaggle from './saas-synthetic-kaggle.ts';
import salesforceAccounts from './salesforce-accounts.ts';
import salesforceOpportunityWon from './salesforce-opportunity-won.ts';
import seedLikeLower from './seed-like-lower.ts';
import segmentWarehouse from './segment-warehouse.ts';
import shopifyCustomers from './shopify-customers.ts';
import shortCaps from './short-caps.ts';
import sparkifyLike from './sparkify-like.ts';
import spreadsheetSuccess from './spreadsheet-success.ts';
import streamingService from './streaming-service.ts';
import stripeCustomers from './stripe-customers.ts';
import stripeSigmaLike from './stripe-sigma-like.ts';
import stripeSubscriptions from './stripe-subscriptions.ts';
import telcoCell2cell from './telco-cell2cell.ts';
import telecomCdrTrap from './telecom-cdr-trap.ts';
import telecomState from './telecom-state.ts';
import totangoAccounts from './totango-accounts.ts';
import typoSheet from './typo-sheet.ts';
import vitally2 from './vitally-2.ts';
import vitallyAccounts from './vitally-accounts.ts';
import vodafoneLikeUsage from './vodafone-like-usage.ts';
import warehouseAbbreviations from './warehouse-abbreviations.ts';
import woocommerceSubscriptions from './woocommerce-subscriptions.ts';
import wordpressMemberpress from './wordpress-memberpress.ts';
import xeroContacts from './xero-contacts.ts';
import zendeskOrganizations from './zendesk-organizations.ts';
import zendeskSellMix from './zendesk-sell-mix.ts';
import zuoraSubscriptions from './zuora-subscriptions.ts';

/** Every judged header set: exports of known products, public data sets, and spreadsheets in seven languages. */
export const CORPUS: readonly HeaderSet[] = [
  amplitudeCohort,
  bankChurn,
  baremetricsCustomers,
  baremetricsExport2,
  baremetricsImport,
  boardSheet,
  braintreeVault,
  camelJson,
  chargebeeCustomers2,
  chargebeeSubscriptions,
  chargifySubscriptions,
  chartmogulCrmExport,
  chartmogulCustomers,
  churnAnalysisBook,
  churnBookSaas,
  churnzeroAccounts,
  creditCardChurners,
  dataEngWide,
  deCrm,
  deFitness,
  deItDienst,
  deKundenliste,
  deMittelstand,
  deRechnungswesen,
  deSaas,
  deStadtwerke,
  deTabelle,
  deTelekom,
  deTelko,
  deVerein,
  ecommerceChurn,
  ecommerceSubscriptionBox,
  esAcademia,
  esAcademiaOnline,
  esClientes,
  esCrm,
  esFacturacion,
  esGimnasio,
  esHoja,
  esLatamSaas,
  esSoftware,
  esTelco,
  esTelefonia,
  frAbonnes,
  frCrm,
  frEditeur,
  frExportFacturation,
  frLogiciel,
  frSaas,
  frSaasTechnique,
  frSalleDeSport,
  frTableau,
  frTelephonie,
  freshdeskAccountHealth,
  freshdeskCompanies,
  freshsalesSaas,
  gainsightCompany,
  gymMembers,
  hackerearthChurnRisk,
  hrAttrition,
  hrLikeTrap,
  hubspotCompanies,
  hubspotDealsContacts,
  ibmTelcoExtended,
  insuranceAgency,
  intercomCompanies,
  intercomUsers,
  internetProvider,
  invoices,
  iranianChurn,
  ispBillCuts,
  itClienti,
  itCrm,
  itFatturazione,
  itPalestra,
  itSaas,
  itSoftware,
  itSoftwareHouse,
  kaggleEcomBehavior,
  kaggleSaasSubs,
  kkboxLikeStreaming,
  mavenTelecom,
  mixpanelPeopleWarehouse,
  mixpanelUsers,
  muhammadCustomerChurn,
  newspaperChurn,
  nlBoekhouding,
  nlCrm,
  nlEnergie,
  nlKlanten,
  nlSaas,
  nlSaas2,
  nlSoftware,
  nlTelecom,
  orangeKddcupLike,
  paddleBillingSubs,
  paddleCustomers,
  pipedriveDealsWon,
  pipedriveOrganizations,
  planhatCompanies,
  productAnalytics,
  profitwellCustomers,
  ptAcademia,
  ptAssinantes,
  ptCrm,
  ptFaturamento,
  ptGinasio,
  ptSaasBr,
  ptSoftware,
  ptTelco,
  ptTelecom,
  quickbooksCustomers,
  recurlyAccounts,
  recurlySubscriptions,
  saasMetricsNested,
  saasSyntheticKaggle,
  salesforceAccounts,
  salesforceOpportunityWon,
  seedLikeLower,
  segmentWarehouse,
  shopifyCustomers,
  shortCaps,
  sparkifyLike,
  spreadsheetSuccess,
  streamingService,
  stripeCustomers,
  stripeSigmaLike,
  stripeSubscriptions,
  telcoCell2cell,
  telecomCdrTrap,
  telecomState,
  totangoAccounts,
  typoSheet,
  vitally2,
  vitallyAccounts,
  vodafoneLikeUsage,
  warehouseAbbreviations,
  woocommerceSubscriptions,
  wordpressMemberpress,
  xeroContacts,
  zendeskOrganizations,
  zendeskSellMix,
  zuoraSubscriptions,
];
