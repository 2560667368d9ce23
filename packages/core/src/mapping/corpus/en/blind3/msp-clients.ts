import { headerSet } from '../../../testing/header-set.ts';

/** Msp clients. */
export default headerSet('blind3-msp-clients', 'en', `
Company Name|MRR|Seats|Endpoints|Plan|Agreement start|Contract|Tickets / mo|Avg hrs per ticket|vCIO|Last review
customer_name|monthly_charges|seats_purchased|-|plan|signup_date|contract_type|support_tickets|-|-|-
Northwind Labs|£2,304|24|131|Premium|05 Jun 2025|12 months|0.3|2.2|Tom Reed|21 Oct 2026
Beacon Health|£1,529|59|135|Essentials|21 Sep 2020|36 months|17.7|1.5|Dana Fox|09 Oct 2026
Kestrel Systems|£3,183|12|121|Essentials|10 Dec 2021|Rolling monthly|19.5|0.3|Tom Reed|28 Jun 2026
Acorn Media|£1,974|10|65|Premium|06 Jan 2023|36 months|0.5|2.2|Dana Fox|19 Oct 2026
Blue Finch|£1,652|14|121|Premium|22 Nov 2025|36 months|7.3|1.0|Dana Fox|20 Jun 2026
Tidewater Inc|£3,667|67|61|Essentials|21 Sep 2021|36 months|12.2|2.8|Priya N.|07 Sep 2026
Granite Payroll|£1,501|28|97|Essentials|23 Sep 2021|36 months|8.9|0.9|Priya N.|21 Jul 2026
Lumen Studio|£2,110|73|78|Premium|11 Feb 2020|Rolling monthly|17.3|2.1|Dana Fox|31 Aug 2026
Orchard Foods|£1,555|6|31|Premium|09 Oct 2024|12 months|17.0|2.3|Dana Fox|01 Jun 2026
Pinecrest LLC|£3,139|80|104|Premium|25 Nov 2021|Rolling monthly|14.2|2.5|Tom Reed|11 Jul 2026
Redwood Robotics|£3,706|44|118|Premium|18 Apr 2022|36 months|7.3|2.5|Priya N.|02 Jul 2026
Summit Legal|£3,741|42|101|Premium|12 Dec 2023|12 months|2.9|2.2|Dana Fox|17 Aug 2026
`);
