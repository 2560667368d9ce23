import { headerSet } from '../../testing/header-set.ts';

/** Salesforce report with custom fields. */
export default headerSet('salesforce-opportunity-won', 'en', `
Account ID (18)|Account Name|Type|Billing Country|Industry|# Employees|Contract Start Date|Contract End Date|Contract Term (months)|Product Family|Current ARR (USD)|Current MRR|Licenses Purchased|Active Users (L30D)|Last Login Date|Open Cases|Cases Closed (90d)|CSAT (avg)|NPS|CSM Name|Renewal Likelihood|Health Color
customer_id|customer_name|-|country|industry|company_size|signup_date|?churn_date|contract_type|?plan|annual_charges|monthly_charges|seats_purchased|seats_used|last_activity_date|?support_tickets|?support_tickets|csat_score|nps_score|-|-|-
0015g00000A1bCdAAA|Acme|Customer|United Kingdom|Retail|120|4/1/2021|3/31/2025|12|Growth|35,880|2,990|40|33|5/28/2024|1|4|4.6|9|Kim Roe|High|Green
0015g00000A1bCdAAB|Globex|Customer|Germany|Finance|15|9/15/2022|9/14/2024|24|Starter|5,940|495|5|4|5/2/2024|0|0|4.1|7|Kim Roe|Medium|Yellow
0015g00000A1bCdAAC|Initech|Customer|United States|Retail|8|1/20/2020|1/19/2025|12|Starter|1,548|129|8|2|2/11/2024|3|7|2.2|3|Lou Ott|Low|Red
0015g00000A1bCdAAD|Umbrella|Customer|United States|Health|60|6/3/2023|6/2/2024|12|Starter|1,068|89|6|5|5/30/2024|1|1|4.4|8|Lou Ott|High|Green
`);
