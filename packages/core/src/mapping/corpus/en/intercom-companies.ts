import { headerSet } from '../../testing/header-set.ts';

/** Intercom company export. */
export default headerSet('intercom-companies', 'en', `
Company ID|Company name|Company last seen|Created at|Company web sessions|Monthly spend|Plan|People|Company size|Company industry|Company website|Tag|Segment
customer_id|customer_name|last_activity_date|signup_date|login_frequency|monthly_charges|plan|-|company_size|industry|-|-|-
8801|Acme|2024-05-28 14:02|2021-04-01 10:00|412|299|Growth|33|120|Retail|acme.io|vip|Active
8802|Globex|2024-05-02 11:41|2022-09-15 09:11|31|49.5|Starter|4|15|Finance|globex.com||Slipping
8803|Initech|2024-02-11 09:12|2020-01-20 15:30|2|129|Growth|2|8|Retail|initech.com||Slipping
8804|Umbrella|2024-05-30 17:45|2023-06-03 11:45|88|89|Starter|5|60|Health|umbrella.co||Active
`);
