import type { HeaderSet } from '../testing/header-set.ts';
import bankChurn from './bank-churn.ts';
import baremetricsCustomers from './baremetrics-customers.ts';
import baremetricsImport from './baremetrics-import.ts';
import boardSheet from './board-sheet.ts';
import braintreeVault from './braintree-vault.ts';
import camelJson from './camel-json.ts';
import chargebeeSubscriptions from './chargebee-subscriptions.ts';
import chargifySubscriptions from './chargify-subscriptions.ts';
import chartmogulCustomers from './chartmogul-customers.ts';
import churnAnalysisBook from './churn-analysis-book.ts';
import churnBookSaas from './churn-book-saas.ts';
import churnzeroAccounts from './churnzero-accounts.ts';
import creditCardChurners from './credit-card-churners.ts';
import deCrm from './de-crm.ts';
import deKundenliste from './de-kundenliste.ts';
import deMittelstand from './de-mittelstand.ts';
import deSaas from './de-saas.ts';
import deTabelle from './de-tabelle.ts';
import deTelekom from './de-telekom.ts';
import deVerein from './de-verein.ts';
import ecommerceChurn from './ecommerce-churn.ts';
import esAcademia from './es-academia.ts';
import esClientes from './es-clientes.ts';
import esCrm from './es-crm.ts';
import esGimnasio from './es-gimnasio.ts';
import esHoja from './es-hoja.ts';
import esSoftware from './es-software.ts';
import esTelefonia from './es-telefonia.ts';
import frAbonnes from './fr-abonnes.ts';
import frCrm from './fr-crm.ts';
import frLogiciel from './fr-logiciel.ts';
import frSaas from './fr-saas.ts';
import frSaasTechnique from './fr-saas-technique.ts';
import frTableau from './fr-tableau.ts';
import frTelephonie from './fr-telephonie.ts';
import freshdeskCompanies from './freshdesk-companies.ts';
import gainsightCompany from './gainsight-company.ts';
import gymMembers from './gym-members.ts';
import hrAttrition from './hr-attrition.ts';
import hubspotCompanies from './hubspot-companies.ts';
import ibmTelcoExtended from './ibm-telco-extended.ts';
import insuranceAgency from './insurance-agency.ts';
import intercomUsers from './intercom-users.ts';
import internetProvider from './internet-provider.ts';
import invoices from './invoices.ts';
import itClienti from './it-clienti.ts';
import itCrm from './it-crm.ts';
import itPalestra from './it-palestra.ts';
import itSaas from './it-saas.ts';
import itSoftware from './it-software.ts';
import kkboxLikeStreaming from './kkbox-like-streaming.ts';
import mixpanelUsers from './mixpanel-users.ts';
import nlCrm from './nl-crm.ts';
import nlKlanten from './nl-klanten.ts';
import nlSaas from './nl-saas.ts';
import nlSoftware from './nl-software.ts';
import nlTelecom from './nl-telecom.ts';
import paddleCustomers from './paddle-customers.ts';
import pipedriveOrganizations from './pipedrive-organizations.ts';
import productAnalytics from './product-analytics.ts';
import profitwellCustomers from './profitwell-customers.ts';
import ptAcademia from './pt-academia.ts';
import ptAssinantes from './pt-assinantes.ts';
import ptCrm from './pt-crm.ts';
import ptSoftware from './pt-software.ts';
import ptTelecom from './pt-telecom.ts';
import recurlyAccounts from './recurly-accounts.ts';
import recurlySubscriptions from './recurly-subscriptions.ts';
import saasSyntheticKaggle from './saas-synthetic-kaggle.ts';
import salesforceAccounts from './salesforce-accounts.ts';
import segmentWarehouse from './segment-warehouse.ts';
import shopifyCustomers from './shopify-customers.ts';
import shortCaps from './short-caps.ts';
import spreadsheetSuccess from './spreadsheet-success.ts';
import streamingService from './streaming-service.ts';
import stripeCustomers from './stripe-customers.ts';
import stripeSubscriptions from './stripe-subscriptions.ts';
import telcoCell2cell from './telco-cell2cell.ts';
import telecomState from './telecom-state.ts';
import typoSheet from './typo-sheet.ts';
import vitallyAccounts from './vitally-accounts.ts';
import warehouseAbbreviations from './warehouse-abbreviations.ts';
import woocommerceSubscriptions from './woocommerce-subscriptions.ts';
import zendeskOrganizations from './zendesk-organizations.ts';
import zuoraSubscriptions from './zuora-subscriptions.ts';

/** Every judged header set: exports of known products, public data sets, and spreadsheets in seven languages. */
export const CORPUS: readonly HeaderSet[] = [
  bankChurn,
  baremetricsCustomers,
  baremetricsImport,
  boardSheet,
  braintreeVault,
  camelJson,
  chargebeeSubscriptions,
  chargifySubscriptions,
  chartmogulCustomers,
  churnAnalysisBook,
  churnBookSaas,
  churnzeroAccounts,
  creditCardChurners,
  deCrm,
  deKundenliste,
  deMittelstand,
  deSaas,
  deTabelle,
  deTelekom,
  deVerein,
  ecommerceChurn,
  esAcademia,
  esClientes,
  esCrm,
  esGimnasio,
  esHoja,
  esSoftware,
  esTelefonia,
  frAbonnes,
  frCrm,
  frLogiciel,
  frSaas,
  frSaasTechnique,
  frTableau,
  frTelephonie,
  freshdeskCompanies,
  gainsightCompany,
  gymMembers,
  hrAttrition,
  hubspotCompanies,
  ibmTelcoExtended,
  insuranceAgency,
  intercomUsers,
  internetProvider,
  invoices,
  itClienti,
  itCrm,
  itPalestra,
  itSaas,
  itSoftware,
  kkboxLikeStreaming,
  mixpanelUsers,
  nlCrm,
  nlKlanten,
  nlSaas,
  nlSoftware,
  nlTelecom,
  paddleCustomers,
  pipedriveOrganizations,
  productAnalytics,
  profitwellCustomers,
  ptAcademia,
  ptAssinantes,
  ptCrm,
  ptSoftware,
  ptTelecom,
  recurlyAccounts,
  recurlySubscriptions,
  saasSyntheticKaggle,
  salesforceAccounts,
  segmentWarehouse,
  shopifyCustomers,
  shortCaps,
  spreadsheetSuccess,
  streamingService,
  stripeCustomers,
  stripeSubscriptions,
  telcoCell2cell,
  telecomState,
  typoSheet,
  vitallyAccounts,
  warehouseAbbreviations,
  woocommerceSubscriptions,
  zendeskOrganizations,
  zuoraSubscriptions,
];
