import { headerSet } from '../../testing/header-set.ts';

/** BankChurners.csv, public data of a credit card issuer. */
export default headerSet('credit-card-churners', 'en', `
CLIENTNUM|Attrition_Flag|Customer_Age|Gender|Dependent_count|Education_Level|Marital_Status|Income_Category|Card_Category|Months_on_book|Total_Relationship_Count|Months_Inactive_12_mon|Contacts_Count_12_mon|Credit_Limit|Total_Revolving_Bal|Avg_Open_To_Buy|Total_Amt_Chng_Q4_Q1|Total_Trans_Amt|Total_Trans_Ct|Total_Ct_Chng_Q4_Q1|Avg_Utilization_Ratio
customer_id|churned|-|gender|-|-|-|-|-|tenure_months|-|-|-|-|-|-|-|-|-|-|-
768805383|Existing Customer|45|M|3|High School|Married|$60K - $80K|Blue|39|5|1|3|12691|777|11914|1.335|1144|42|1.625|0.061
818770008|Existing Customer|49|F|5|Graduate|Single|Less than $40K|Blue|44|6|1|2|8256|864|7392|1.541|1291|33|3.714|0.105
713982108|Attrited Customer|51|M|3|Graduate|Married|$80K - $120K|Blue|36|4|1|0|3418|0|3418|2.594|1887|20|2.333|0
769911858|Existing Customer|40|F|4|High School|Unknown|Less than $40K|Blue|34|3|4|1|3313|2517|796|1.405|1171|20|2.333|0.76
709106358|Existing Customer|40|M|3|Uneducated|Married|$60K - $80K|Gold|21|5|1|0|4716|0|4716|2.175|816|28|2.5|0
`);
