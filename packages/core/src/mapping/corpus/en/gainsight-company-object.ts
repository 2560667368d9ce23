import { headerSet } from '../../testing/header-set.ts';

/** Gainsight CS Company object, list export with standard field labels. */
export default headerSet('gainsight-company-object', 'en', `
GSID|Name|SFDC Account Id|Stage|Status|Industry|Employees|Users|ARR|MRR|Currency ISO Code|Original Contract Date|Last Renewal Date|Renewal Date|Customer Lifetime in Months|Lifecycle in Weeks|CSM|Current Score|Parent Company|Ticker Symbol|Modified Date
?customer_id|customer_name|?customer_id|-|?churned|industry|company_size|?seats_used|annual_charges|monthly_charges|currency|signup_date|-|-|tenure_months|-|-|-|-|-|-
1P02A7KQ8MV5ZT1WY0H6C2D3E4F5|Verity Insurance|0015g00000KxPqLAAV|Adopting|Active|Insurance|5400|320|192000|16000|USD|2019-10-01|2022-10-01|2024-09-30|49|212|Priya Nand|82|||2023-11-05T04:12:33Z
1P02B9LR7NW6YU2XZ1J7D3E4F5G6|Copperline Energy|0015g00000KxPr2AAF|Launched|Active|Utilities|870|95|61200|5100|USD|2021-06-15|2023-06-15|2024-06-14|28|124|Luis Prado|64||CPLE|2023-11-05T04:12:33Z
1P02C1MS6PX7XV3YA2K8E4F5G6H7|Gable Realty|0015g00000KyA1nAAF|Churn|Churn|Real Estate|210|0|0|0|USD|2020-03-01|2022-03-01|2023-02-28|36|156|Priya Nand|21|Gable Holdings||2023-03-02T10:45:09Z
1P02D3NT5QY8WW4ZB3L9F5G6H7J8|Ottavia Foods|0015g00000KyB7sAAF|Adopting|Active|Food & Beverage|1300|144|88500|7375|EUR|2022-01-20|2023-01-20|2024-01-19|21|93|Sofia Brandt|71|||2023-11-05T04:12:33Z
1P02E5PU4RZ9VX5AC4M0G6H7J8K9|Lumen Robotics|0015g00000KzC3tAAF|Kicked Off|Active|Manufacturing|95|20|18000|1500|USD|2023-09-01||2024-08-31|2|9|Luis Prado|58|||2023-11-05T04:12:33Z
`);
