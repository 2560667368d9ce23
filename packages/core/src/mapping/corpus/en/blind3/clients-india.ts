import { headerSet } from '../../../testing/header-set.ts';

/** Clients india. */
export default headerSet('blind3-clients-india', 'en', `
Client Code|Client Name|Industry|Segment|City|State|Region|Tier|Turnover (Cr)|Employees|Status|Account Owner|Primary Contact|Email|Phone
customer_id|customer_name|industry|-|-|-|-|?plan|-|company_size|-|-|-|email|-
CLT-1001|Northwind Labs|Manufacturing|Employee Transportation|Delhi|Karnataka|West|Tier 2|757|8949|Dormant|Priya N.|Ana Rossi|ana@northwind.com|+1 555 710 8508
CLT-1002|Beacon Health|Pharma|Employee Transportation|Delhi|Karnataka|West|Tier 2|712|8021|Dormant|Dana Fox|Bo Meyer|bo@beacon.com|+1 555 417 5982
CLT-1003|Kestrel Systems|Pharma|Employee Transportation|Delhi|Karnataka|West|Tier 1 (Enterprise)|1052|7212|Dormant|Priya N.|Carla Young|carla@kestrel.com|+1 555 807 2953
CLT-1004|Acorn Media|Manufacturing|Employee Transportation|Delhi|Karnataka|West|Tier 2|2592|5480|Dormant|Priya N.|Dev Vega|dev@acorn.com|+1 555 129 5738
CLT-1005|Blue Finch|Manufacturing|Employee Transportation|Pune|Maharashtra|South|Tier 1 (Enterprise)|3395|6942|Dormant|Priya N.|Erin Walsh|erin@blue.com|+1 555 210 8093
CLT-1006|Tidewater Inc|Pharma|Corporate Rental|Delhi|Karnataka|West|Tier 1 (Enterprise)|2460|335|Dormant|Tom Reed|Femi Berg|femi@tidewater.com|+1 555 963 2467
CLT-1007|Granite Payroll|IT Services|Corporate Rental|Delhi|Maharashtra|South|Tier 2|2514|5567|Active|Priya N.|Grace Aziz|grace@granite.com|+1 555 248 6040
CLT-1008|Lumen Studio|Manufacturing|Employee Transportation|Delhi|Karnataka|South|Tier 2|3092|4960|Dormant|Priya N.|Hugo Chen|hugo@lumen.com|+1 555 782 1018
CLT-1009|Orchard Foods|IT Services|Employee Transportation|Pune|Karnataka|South|Tier 1 (Enterprise)|3573|2558|Dormant|Tom Reed|Ines Lee|ines@orchard.com|+1 555 228 7744
CLT-1010|Pinecrest LLC|Manufacturing|Employee Transportation|Delhi|Maharashtra|South|Tier 1 (Enterprise)|2794|8127|Active|Dana Fox|Jon Holm|jon@pinecrest.com|+1 555 727 4137
CLT-1011|Redwood Robotics|Manufacturing|Corporate Rental|Delhi|Karnataka|South|Tier 2|723|4610|Active|Tom Reed|Kim Doyle|kim@redwood.com|+1 555 780 2357
CLT-1012|Summit Legal|Manufacturing|Employee Transportation|Pune|Maharashtra|West|Tier 2|2232|2134|Dormant|Tom Reed|Lars Patel|lars@summit.com|+1 555 305 1302
`);
