import { headerSet } from '../../../testing/header-set.ts';

/** Bank salaries. */
export default headerSet('blind2-bank-salaries', 'en', `
RowNumber|CustomerId|Surname|CreditScore|Geography|Gender|Age|Tenure|Balance|NumOfProducts|HasCrCard|IsActiveMember|EstimatedSalary|Exited|Complain|Satisfaction Score|Card Type|Point Earned
-|customer_id|?customer_name|-|country|gender|-|tenure_months|-|-|-|-|-|churned|-|csat_score|-|-
1|15805767|Rossi|577|Germany|Male|41|7|89536.34|2|0|1|8779.56|0|0|1|GOLD|429
2|15771016|Meyer|601|Spain|Male|73|0|117295.76|4|0|0|42550.31|0|1|4|SILVER|853
3|15622037|Young|708|Germany|Male|28|6|68547.73|3|1|0|37341.97|1|0|1|DIAMOND|334
4|15693186|Vega|605|Spain|Female|43|10|18167.06|3|0|0|127420.48|0|0|3|DIAMOND|142
5|15719310|Walsh|367|Spain|Male|62|4|64641.86|4|0|1|48565.59|0|0|5|SILVER|582
6|15759780|Berg|399|France|Female|19|5|71602.94|1|0|0|113750.75|0|1|2|SILVER|294
7|15605389|Aziz|577|Germany|Female|22|7|101069.52|3|1|0|17122.79|0|0|3|GOLD|952
8|15585009|Chen|758|Germany|Female|33|7|148378.22|4|0|0|37563.77|0|0|2|DIAMOND|467
9|15693226|Lee|379|Germany|Female|34|10|161668.69|2|1|0|27662.23|0|0|3|SILVER|914
10|15591524|Holm|617|Germany|Female|80|0|74194.08|1|1|1|23152.33|0|0|4|GOLD|396
11|15778120|Doyle|538|Spain|Female|38|7|33323.01|1|1|0|192163.42|1|0|1|GOLD|957
12|15622498|Patel|520|France|Female|74|6|57376.12|3|0|0|107777.79|0|0|3|DIAMOND|467
`);
