import { headerSet } from '../../../testing/header-set.ts';

/** Crm zar. */
export default headerSet('blind3-crm-zar', 'en', `
Customer_ID|Company_Name|Industry|Annual_Revenue_ZAR|Employee_Count|Region|Contract_Value|Renewal_Date|Satisfaction_Score|Churn_Risk
customer_id|customer_name|industry|-|company_size|-|?annual_charges|-|csat_score|-
C001|Northwind Labs|Financial Services|37000000000|8253|Western Cape|3100000|2026-12-27|4.6|High
C002|Beacon Health|Financial Services|153000000000|43745|Gauteng|600000|2027-02-22|4.1|Medium
C003|Kestrel Systems|Retail|103000000000|25299|Western Cape|1900000|2027-03-09|3.2|Medium
C004|Acorn Media|Retail|53000000000|7097|Gauteng|2400000|2027-03-17|3.5|High
C005|Blue Finch|Telecommunications|54000000000|37739|Western Cape|3200000|2027-04-27|5.0|Medium
C006|Tidewater Inc|Retail|136000000000|46512|Gauteng|1700000|2027-02-16|5.0|High
C007|Granite Payroll|Telecommunications|144000000000|28665|Western Cape|1400000|2027-04-16|3.7|Low
C008|Lumen Studio|Telecommunications|54000000000|57704|Western Cape|2600000|2027-02-12|3.6|Medium
C009|Orchard Foods|Financial Services|89000000000|20683|Western Cape|2800000|2027-04-29|3.4|Low
C010|Pinecrest LLC|Telecommunications|89000000000|39328|Gauteng|3000000|2027-05-04|4.0|Low
C011|Redwood Robotics|Financial Services|144000000000|45388|Gauteng|1900000|2027-03-16|3.3|High
C012|Summit Legal|Telecommunications|153000000000|33800|Western Cape|2300000|2027-05-19|4.7|Low
`);
