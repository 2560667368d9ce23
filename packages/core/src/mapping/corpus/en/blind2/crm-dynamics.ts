import { headerSet } from '../../../testing/header-set.ts';

/** Crm dynamics. */
export default headerSet('blind2-crm-dynamics', 'en', `
(Do Not Modify) Account|(Do Not Modify) Row Checksum|(Do Not Modify) Modified On|Account Number|Account Name|Main Phone|E-mail|Address 1: Country/Region|No. of Employees|Annual Revenue|Industry|Owner|Relationship Type|Created On|Currency|Open Revenue
-|-|-|customer_id|customer_name|-|email|country|company_size|-|industry|-|-|signup_date|currency|-
3b0caa2b-2a8e-ea21-bb26-d3e0b83d071e|GuwL3nXtYcWafChEe7sE|09/06/2026 00:40|ACC-00311|Northwind Labs|+1 555 680 1007|ana@northwind.com|Germany|1639|46126501|Accounting|Priya N.|Customer|07/23/2024 23:47|Euro|45295
83807109-9000-2689-9348-06cd43541471|h8stnUXRzGhXiqBjqpaY|09/21/2026 23:16|ACC-00314|Beacon Health|+1 555 761 9943|bo@beacon.com|United States|2622|67235789|Wholesale|Tom Reed|Prospect|10/12/2022 02:59|Euro|30976
97226e28-f6e6-8bce-5e12-3a4de8f6472c|ZdNuM3Qc95MDnH6bjzg2|10/12/2026 19:16|ACC-00317|Kestrel Systems|+1 555 460 9700|carla@kestrel.com|Germany|2279|70364815|Wholesale|Dana Fox|Customer|07/06/2023 00:13|Euro|74829
3425a688-9b9c-035d-f1ce-cccea1e41eb5|jFaG2xyiWp9LejjfWLWq|09/20/2026 23:05|ACC-00320|Acorn Media|+1 555 248 6204|dev@acorn.com|Canada|2108|60646310|Consulting|Tom Reed|Prospect|02/15/2021 03:50|Euro|59600
aae573c2-293f-f8a9-23dc-4e67becf9db9|zcV8idENcwXvZrXukAq8|11/08/2026 02:06|ACC-00323|Blue Finch|+1 555 987 4405|erin@blue.com|Germany|737|20339450|Accounting|Dana Fox|Prospect|12/30/2024 09:59|Euro|2149
38a5d773-3c85-e434-e00a-2f0d23924bd4|KPM5PKhzsQd5jFLyj5ty|10/07/2026 16:47|ACC-00326|Tidewater Inc|+1 555 103 2761|femi@tidewater.com|Canada|2814|44994238|Wholesale|Priya N.|Prospect|12/07/2021 23:12|US Dollar|45867
4e0d2a8a-9544-ef5c-307e-79e20015b5cb|CdmkwS6kz2PLrpVywYBc|10/25/2026 18:58|ACC-00329|Granite Payroll|+1 555 296 2938|grace@granite.com|France|3197|56374772|Wholesale|Dana Fox|Prospect|11/16/2024 00:34|US Dollar|54161
aa33121f-6c6d-c36b-162d-0290e501737f|jsnc5YDTrbeHcPSW6AuT|10/17/2026 05:00|ACC-00332|Lumen Studio|+1 555 175 6942|hugo@lumen.com|Canada|547|36010488|Accounting|Tom Reed|Prospect|01/27/2021 01:47|US Dollar|79185
c90f84bd-7377-50f9-8b61-73e4a4a3f3b3|aPEAZ77MHTRLJseDq8WS|11/03/2026 08:34|ACC-00335|Orchard Foods|+1 555 929 9684|ines@orchard.com|Germany|194|82433867|Consulting|Tom Reed|Prospect|08/01/2024 09:22|US Dollar|89378
4a0be5f3-e4c5-1c9e-7dbc-8e983ddb12d1|ZueHKbjSjMQR8rjpXcsX|11/19/2026 01:18|ACC-00338|Pinecrest LLC|+1 555 767 8686|jon@pinecrest.com|United States|1760|39281818|Consulting|Dana Fox|Prospect|12/31/2024 16:35|Euro|40911
1f6e4980-fe0b-4d80-ae48-f4fb1943a7f2|JeMnjLie6xyvatELzQsV|11/03/2026 08:48|ACC-00341|Redwood Robotics|+1 555 870 3225|kim@redwood.com|United Kingdom|3419|22455171|Accounting|Dana Fox|Customer|11/16/2023 16:44|Euro|87492
ff2c9afc-bc45-4564-6abd-0de651561f24|qWA9k8PGJTsAPjcY36VG|10/05/2026 05:42|ACC-00344|Summit Legal|+1 555 924 2669|lars@summit.com|France|2362|35847021|Wholesale|Priya N.|Customer|08/24/2024 21:38|Euro|38337
`);
