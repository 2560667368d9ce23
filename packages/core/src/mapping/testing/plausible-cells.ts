import type { FieldName } from '../../schema/field-names.ts';
import { fieldDefinition } from '../../schema/fields.ts';

const CELLS: Readonly<Partial<Record<FieldName, readonly string[]>>> = {
  customer_id: ['C-1001', 'C-1002', 'C-1003', 'C-1004'],
  customer_name: ['Acme Ltd', 'Globex Corporation', 'Initech LLC', 'Umbrella Group'],
  email: ['a@acme.io', 'b@globex.com', 'c@initech.com', 'd@umbrella.co'],
  country: ['DE', 'FR', 'DE', 'US'],
  industry: ['Retail', 'Finance', 'Retail', 'Health'],
  company_size: ['11-50', '51-200', '11-50', '1-10'],
  plan: ['Basic', 'Pro', 'Basic', 'Enterprise'],
  contract_type: ['Monthly', 'Annual', 'Monthly', 'Two year'],
  monthly_charges: ['49.90', '129.00', '49.90', '19.95'],
  annual_charges: ['598.80', '1548.00', '598.80', '239.40'],
  total_charges: ['1197.60', '902.50', '49.90', '2010.75'],
  currency: ['USD', 'EUR', 'USD', 'GBP'],
  payment_method: ['Credit card', 'Bank transfer', 'Credit card', 'Mailed check'],
  churn_date: ['2021-03-14', '', '2023-07-30', ''],
  feature_usage_score: ['71.5', '18', '93.2', '44'],
  nps_score: ['9', '7', '-10', '10'],
  csat_score: ['8', '9', '5', '7'],
  gender: ['Female', 'Male', 'Female', 'Male'],
  multiple_lines: ['No', 'Yes', 'No phone service', 'No'],
  internet_service: ['DSL', 'Fiber optic', 'No', 'DSL'],
};

/** Four cells as the field has them in real files. */
export function plausibleCells(field: FieldName): readonly string[] {
  const cells = CELLS[field];
  if (cells !== undefined) return cells;
  switch (fieldDefinition(field).kind) {
    case 'date':
      return ['2021-03-14', '2022-11-02', '2023-07-30', '2024-01-20'];
    case 'boolean':
      return ['Yes', 'No', 'No', 'Yes'];
    case 'category':
      return ['No', 'Yes', 'No internet service', 'No'];
    default:
      return ['3', '12', '27', '40'];
  }
}
