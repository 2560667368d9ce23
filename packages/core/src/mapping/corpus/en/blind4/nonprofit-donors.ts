import { headerSet } from '../../../testing/header-set.ts';

/** Nonprofit donors. */
export default headerSet('blind4-nonprofit-donors', 'en', `
Constituent ID|Donor Name|First Gift Date|Last Gift Date|Lifetime Giving|Monthly Gift Amount|Largest Gift|Giving Frequency|Payment Type|Email Opt Out|Lapsed
customer_id|customer_name|signup_date|?last_activity_date|total_charges|monthly_charges|-|contract_type|payment_method|-|churned
30001|Ana Rossi|03/07/2018|08/24/2025|4668.15|25|4231.09|Monthly|ACH|No|No
30008|Bo Meyer|04/29/2017|05/10/2026|2337.54|10|4742.45|Annual|ACH|No|Yes
30015|Carla Young|03/04/2016|02/11/2025|3281.98|50|1090.63|Monthly|Credit Card|No|No
30022|Dev Vega|09/04/2021|07/31/2025|6075.96|10|3415.76|Monthly|Credit Card|No|No
30029|Erin Walsh|01/04/2014|07/03/2025|3489.52|50|3943.49|Annual|Check|No|No
30036|Femi Berg|04/26/2014|03/23/2026|5993.10|50|1509.49|Monthly|Check|No|No
30043|Grace Aziz|03/05/2022|08/02/2025|8571.85|10|3773.63|Annual|Credit Card|No|No
30050|Hugo Chen|07/22/2022|03/06/2025|104.96|50|4958.09|Annual|Credit Card|No|No
30057|Ines Lee|12/15/2013|03/30/2025|6392.46|25|912.84|Annual|Credit Card|No|No
30064|Jon Holm|09/15/2016|10/20/2026|3793.48|25|551.74|Monthly|Credit Card|No|No
30071|Kim Doyle|01/26/2013|01/30/2026|4405.14|50|1778.83|Annual|ACH|Yes|No
30078|Lars Patel|10/10/2015|04/18/2026|7974.21|10|533.47|Annual|ACH|No|No
`);
