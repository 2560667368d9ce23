import { headerSet } from '../../testing/header-set.ts';

/** Policy holders of an insurer: hardly anything here is ours. */
export default headerSet('insurance-agency', 'en', `
PolicyNumber|PolicyHolder|Premium|Deductible|EffectiveDate|ExpirationDate|ClaimsCount|VehicleMake|VehicleYear|DriverAge|ZipCode|Agent|AgentEmail|PaymentPlan|RiskScore|CoverageType|LastClaimDate
?customer_id|?customer_name|-|-|?signup_date|?churn_date|-|-|-|-|-|-|-|contract_type|-|-|-
P-1001|Ann Lee|120.50|500|2023-01-01|2024-01-01|0|Ford|2018|44|94301|Kim Roe|kim@agency.com|Monthly|12|Full|
P-1002|Bob Ray|98.00|1000|2023-05-12|2024-05-12|1|Audi|2020|31|95110|Kim Roe|kim@agency.com|Annual|40|Basic|2023-08-01
P-1003|Cy Dow|143.20|500|2022-09-30|2023-09-30|0|Tesla|2022|52|10001|Sam Poe|sam@agency.com|Monthly|8|Full|
P-1004|Di Fox|77.70|250|2023-11-11|2024-11-11|2|Kia|2015|23|97701|Sam Poe|sam@agency.com|Monthly|66|Basic|2024-02-10
`);
