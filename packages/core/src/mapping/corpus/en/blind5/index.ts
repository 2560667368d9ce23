import type { HeaderSet } from '../../../testing/header-set.ts';
import agencySupabase from './agency-supabase.ts';
import capstone from './capstone.ts';
import churnLogForm from './churn-log-form.ts';
import customersJs from './customers-js.ts';
import failedPayments from './failed-payments.ts';
import feedbackCustomers from './feedback-customers.ts';
import flaskDashboardChurn from './flask-dashboard-churn.ts';
import indiaTelecom from './india-telecom.ts';
import landingFileChurn from './landing-file-churn.ts';
import leakyLabel from './leaky-label.ts';
import libraryStudents from './library-students.ts';
import loxCustomers from './lox-customers.ts';
import messyFeatures from './messy-features.ts';
import posBusinesses from './pos-businesses.ts';
import prepaidNigeria from './prepaid-nigeria.ts';
import restaurantLoyalty from './restaurant-loyalty.ts';
import riskDigest from './risk-digest.ts';
import syntheticSaasMonths from './synthetic-saas-months.ts';

/** Header sets judged before the mapper had seen them. */
export const BLIND5_SETS: readonly HeaderSet[] = [
  agencySupabase,
  capstone,
  churnLogForm,
  customersJs,
  failedPayments,
  feedbackCustomers,
  flaskDashboardChurn,
  indiaTelecom,
  landingFileChurn,
  leakyLabel,
  libraryStudents,
  loxCustomers,
  messyFeatures,
  posBusinesses,
  prepaidNigeria,
  restaurantLoyalty,
  riskDigest,
  syntheticSaasMonths,
];
