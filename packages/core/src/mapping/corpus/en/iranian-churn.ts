import { headerSet } from '../../testing/header-set.ts';

/** UCI Iranian churn. */
export default headerSet('iranian-churn', 'en', `
Call  Failure|Complains|Subscription  Length|Charge  Amount|Seconds of Use|Frequency of use|Frequency of SMS|Distinct Called Numbers|Age Group|Tariff Plan|Status|Age|Customer Value|Churn
-|?support_tickets|tenure_months|-|-|?login_frequency|-|-|-|?plan|-|-|-|churned
8|0|38|0|4370|71|5|17|3|1|1|30|197.64|0
0|0|39|0|318|5|7|4|2|1|2|25|46.035|0
10|0|37|0|2453|60|359|24|3|1|1|30|1536.52|0
10|1|38|0|4198|66|1|35|1|1|1|15|240.02|1
3|0|38|0|2393|58|2|33|1|2|1|15|145.805|0
`);
