import { headerSet } from '../../../testing/header-set.ts';

/** Pms property. */
export default headerSet('blind4-pms-property', 'en', `
Tenant ID|Tenant|Unit|Lease From|Lease To|Lease Term|Rent|Deposit|Past Due|Maintenance requests|Moved out|Move-out
customer_id|customer_name|-|signup_date|-|contract_type|monthly_charges|-|-|support_tickets|churned|churn_date
T0003|Ana Rossi|12A|09/05/2022|03/13/2027|24 months|1,900.00|1,900.00|150.00|4|No|
T0005|Bo Meyer|12A|11/06/2021|06/07/2027|12 months|1,900.00|1,900.00|0.00|5|No|
T0007|Carla Young|4B|03/29/2025|10/25/2027|24 months|1,250.00|1,250.00|150.00|1|No|
T0009|Dev Vega|4B|09/26/2022|11/22/2027|Month-to-month|1,250.00|1,250.00|0.00|3|Yes|
T0011|Erin Walsh|12A|06/06/2023|11/28/2027|24 months|1,250.00|1,900.00|150.00|5|No|08/25/2026
T0013|Femi Berg|4B|12/31/2023|03/14/2027|Month-to-month|1,900.00|1,250.00|150.00|7|No|10/24/2026
T0015|Grace Aziz|12A|02/02/2025|10/24/2027|Month-to-month|1,900.00|1,900.00|0.00|7|No|
T0017|Hugo Chen|4B|06/30/2024|10/22/2027|Month-to-month|1,900.00|1,250.00|150.00|5|No|10/11/2026
T0019|Ines Lee|4B|07/20/2023|05/02/2027|Month-to-month|1,250.00|1,250.00|0.00|5|No|
T0021|Jon Holm|4B|08/10/2022|07/31/2027|12 months|1,250.00|1,250.00|0.00|7|No|
T0023|Kim Doyle|4B|08/01/2021|05/31/2027|12 months|1,250.00|1,900.00|0.00|7|No|
T0025|Lars Patel|4B|09/20/2022|10/21/2027|Month-to-month|1,250.00|1,900.00|0.00|1|No|
`);
