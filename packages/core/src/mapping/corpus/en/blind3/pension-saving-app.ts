import { headerSet } from '../../../testing/header-set.ts';

/** Pension saving app. */
export default headerSet('blind3-pension-saving-app', 'en', `
Saver ID|Opened|Pot value|Monthly contribution|Annual fee %|App logins (12m)|Transferred out|Transfer-out date|Age band|Employer
customer_id|signup_date|-|?monthly_charges|-|login_frequency|churned|churn_date|-|-
SV000020|26 March 2024|50392.42|182|0.45|49|No|11 October 2026|25-34|Northwind Labs
SV000031|17 March 2023|52365.15|491|0.6|83|No||35-44|Beacon Health
SV000042|12 February 2025|85538.04|605|0.45|59|No|30 May 2026|25-34|Kestrel Systems
SV000053|12 April 2024|53630.50|827|0.6|76|Yes||25-34|Acorn Media
SV000064|19 November 2023|81272.97|39|0.45|32|Yes||25-34|Blue Finch
SV000075|25 April 2019|71542.75|202|0.45|79|No||25-34|Tidewater Inc
SV000086|20 February 2024|16975.07|848|0.6|135|No||25-34|Granite Payroll
SV000097|09 January 2024|81138.96|503|0.6|42|No|26 October 2026|35-44|Lumen Studio
SV000108|10 April 2025|8021.90|606|0.6|152|Yes||35-44|Orchard Foods
SV000119|01 August 2025|42467.63|90|0.45|184|No||35-44|Pinecrest LLC
SV000130|09 June 2020|3949.63|81|0.45|74|Yes||25-34|Redwood Robotics
SV000141|13 December 2019|8605.84|734|0.45|42|Yes|15 February 2026|25-34|Summit Legal
`);
