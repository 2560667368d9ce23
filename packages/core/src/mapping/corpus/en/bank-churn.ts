import { headerSet } from '../../testing/header-set.ts';

/** Bank customer churn (Churn_Modelling.csv), a public teaching data set. */
export default headerSet('bank-churn', 'en', `
RowNumber|CustomerId|Surname|CreditScore|Geography|Gender|Age|Tenure|Balance|NumOfProducts|HasCrCard|IsActiveMember|EstimatedSalary|Exited
-|customer_id|-|-|country|gender|-|tenure_months|-|-|-|-|-|churned
1|15634602|Hargrave|619|France|Female|42|2|0|1|1|1|101348.88|1
2|15647311|Hill|608|Spain|Female|41|1|83807.86|1|0|1|112542.58|0
3|15619304|Onio|502|France|Female|42|8|159660.8|3|1|0|113931.57|1
4|15701354|Boni|699|France|Female|39|1|0|2|0|0|93826.63|0
5|15737888|Mitchell|850|Spain|Male|43|2|125510.82|1|1|1|79084.1|0
`);
