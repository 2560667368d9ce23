import { headerSet } from '../../testing/header-set.ts';

/** ChartMogul "calculated customers" data set as exported to a destination (dev.chartmogul.com), amounts in cents. */
export default headerSet('chartmogul-destination-customers', 'en', `
UUID|EXTERNAL_ID|NAME|EMAIL|COMPANY|STATUS|MRR|ARR|PLAN_NAME|BILLING_CYCLE|NET_PAYMENTS|COUNTRY|STATE|CITY|ADDRESS_ZIP|SUBSCRIBER_SINCE|LEAD_CREATED_AT|FREE_TRIAL_STARTED_AT|OWNER
?customer_id|?customer_id|customer_name|email|-|?churned|monthly_charges|annual_charges|plan|contract_type|total_charges|country|-|-|-|signup_date|-|-|-
cus_7f1c2a90-3b5e-11ee-a2d1-5b0e|cus_OaL2k8TnVq|Brightwater Labs|billing@brightwaterlabs.io|Brightwater Labs Ltd|Active|14900|178800|Growth|monthly|372500|GB|ENG|Leeds|LS1 4DY|2023-08-15T09:12:44Z|2023-07-29T11:02:10Z|2023-08-01T08:00:00Z|j.marsh@ourco.com
cus_81be0c12-44d0-11ee-8f33-9f1d|cus_ObQ7r1XsWe|Nolan & Pike|finance@nolanpike.com|Nolan & Pike LLC|Active|83250|999000|Scale Annual|annual|1998000|US|OR|Portland|97205|2022-11-03T17:40:00Z|2022-10-12T15:21:37Z||k.osei@ourco.com
cus_93aa7714-5210-11ee-b0c4-13c7|cus_OcT0m4YvZp|Hexa Print|ap@hexaprint.ca|Hexa Print Inc.|Cancelled|0|0|Starter|monthly|29400|CA|ON|Guelph|N1H 3A1|2023-02-20T13:05:19Z|2023-02-02T10:45:00Z|2023-02-06T10:45:03Z|j.marsh@ourco.com
cus_a01d6e58-6a7c-11ee-97be-7723|cus_OdW9p6AcBn|Fernhill School|office@fernhill.sch.uk|Fernhill School|Past Due|4900|58800|Starter|monthly|68600|GB|ENG|Bath|BA2 6LT|2022-09-01T07:55:02Z|2022-08-22T09:14:51Z|2022-08-22T09:15:20Z|
cus_b8c03f41-7f02-11ee-9a10-c2e4|cus_OeZ3s5DfGh|Tidal Analytics|accounts@tidal.sg|Tidal Analytics Pte|Active|43500|522000|Growth|every 3 months|913500|SG||Singapore|049315|2022-01-10T02:31:00Z|2021-12-16T06:18:09Z|2021-12-20T03:00:00Z|k.osei@ourco.com
`);
