import { headerSet } from '../../../testing/header-set.ts';

/** Insurance policies. */
export default headerSet('blind2-insurance-policies', 'en', `
PolicyNumber|InsuredID|PolicyType|InceptionDate|PremiumFrequency|MonthlyPremium|SumInsured|ClaimsCount|ClaimsPaid|AgentID|Lapsed|LapseDate|NoClaimYears
?customer_id|customer_id|plan|signup_date|contract_type|monthly_charges|-|-|-|-|churned|churn_date|-
POL003100|700021|Auto|01.08.2023|Annual|243.57|90817|3|8656.87|AG12|0||10
POL003107|700040|Auto|12.06.2022|Quarterly|161.76|806756|0|2372.44|AG12|0|12.05.2026|7
POL003114|700059|Auto|12.01.2020|Monthly|54.82|758634|2|4239.52|AG40|0|17.05.2026|10
POL003121|700078|Home|20.01.2018|Quarterly|106.68|201263|2|1729.63|AG40|0||2
POL003128|700097|Home|03.04.2023|Quarterly|218.95|281212|3|3473.64|AG40|0||11
POL003135|700116|Bundle|28.09.2023|Quarterly|117.10|696875|0|7035.98|AG40|0|27.02.2026|11
POL003142|700135|Auto|15.02.2024|Monthly|153.89|840251|1|4063.60|AG40|0||11
POL003149|700154|Auto|25.09.2019|Quarterly|232.43|112380|2|3517.03|AG40|0||9
POL003156|700173|Bundle|28.07.2017|Quarterly|53.02|426049|0|5140.11|AG12|1||1
POL003163|700192|Auto|08.03.2018|Monthly|42.73|353506|0|3322.15|AG12|0||7
POL003170|700211|Home|10.12.2017|Annual|270.39|865813|3|5298.27|AG12|0||2
POL003177|700230|Home|01.04.2021|Monthly|78.02|871011|1|8664.57|AG40|0||5
`);
