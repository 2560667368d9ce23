import { headerSet } from '../../testing/header-set.ts';

/** European bank churn with complaint columns. */
export default headerSet('bank-churn-eu', 'en', `
RowNumber|CustomerId|Surname|CreditScore|Geography|Gender|Age|Tenure|Balance|NumOfProducts|HasCrCard|IsActiveMember|EstimatedSalary|Exited|Complain|Satisfaction Score|Card Type|Point Earned
-|customer_id|-|-|country|gender|-|tenure_months|-|-|-|-|-|churned|-|csat_score|-|-
1|15634602|Hargrave|619|France|Female|42|2|0|1|1|1|101348.88|1|1|2|DIAMOND|464
2|15647311|Hill|608|Spain|Female|41|1|83807.86|1|0|1|112542.58|0|1|3|DIAMOND|456
3|15619304|Onio|502|France|Female|42|8|159660.8|3|1|0|113931.57|1|1|3|DIAMOND|377
4|15701354|Boni|699|France|Female|39|1|0|2|0|0|93826.63|0|0|5|GOLD|350
`);
