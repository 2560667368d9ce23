import { headerSet } from '../../../testing/header-set.ts';

/** Credit card customers of a bank. */
export default headerSet('blind1-bank-churners', 'en', `
CLIENTNUM|Attrition_Flag|Customer_Age|Gender|Dependent_count|Education_Level|Marital_Status|Income_Category|Card_Category|Months_on_book|Total_Relationship_Count|Months_Inactive_12_mon|Contacts_Count_12_mon|Credit_Limit|Total_Revolving_Bal|Total_Trans_Amt|Total_Trans_Ct|Avg_Utilization_Ratio
customer_id|churned|-|gender|dependents|-|?partner|-|?plan|tenure_months|-|?last_activity_days_ago|?support_tickets|-|-|-|-|-
784862290|Attrited Customer|66|F|0|Unknown|Divorced|$120K +|Blue|43|2|3|5|23696.05|982|15896|130|0.600
723972292|Existing Customer|64|F|0|Unknown|Married|$40K - $60K|Blue|38|5|6|5|28688.42|156|8460|34|0.899
734943454|Existing Customer|28|F|0|High School|Married|$40K - $60K|Silver|15|5|5|4|31845.93|1077|1864|49|0.463
772351805|Existing Customer|32|M|1|Unknown|Married|$120K +|Silver|33|1|4|6|33087.01|1563|584|28|0.843
782693007|Attrited Customer|31|M|5|Graduate|Divorced|$120K +|Silver|31|4|3|5|1690.46|854|1298|57|0.821
817006622|Existing Customer|39|M|5|Unknown|Divorced|$40K - $60K|Silver|40|1|4|0|19502.42|1443|3591|32|0.723
822130893|Existing Customer|31|F|2|High School|Single|Less than $40K|Blue|44|5|4|2|26868.04|28|3093|29|0.043
799736261|Attrited Customer|64|M|4|High School|Single|Less than $40K|Silver|49|6|1|6|25673.85|326|1216|25|0.710
712192030|Attrited Customer|69|M|3|Graduate|Married|$120K +|Gold|41|3|5|1|9795.04|1230|11929|17|0.321
720794808|Existing Customer|54|M|5|Unknown|Single|$120K +|Gold|30|2|0|3|19228.64|1395|8072|101|0.912
752200528|Existing Customer|41|F|0|Unknown|Married|$40K - $60K|Blue|33|4|5|2|13581.78|2200|4503|127|0.160
779340747|Existing Customer|67|M|3|Unknown|Divorced|$120K +|Blue|54|2|1|2|26414.25|55|9035|120|0.709
`);
