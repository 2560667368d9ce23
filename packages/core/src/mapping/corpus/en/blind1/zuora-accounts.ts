import { headerSet } from '../../../testing/header-set.ts';

/** Zuora account report. */
export default headerSet('blind1-zuora-accounts', 'en', `
Account: ID|Account: Account Number|Account: Name|Account: Status|Account: Currency|Account: Bill Cycle Day|Account: Payment Term|Account: MRR|Account: Balance|Account: Created Date|Bill To: Country|Bill To: Work Email|Default Payment Method: Type|Sales Rep|Subscription: Initial Term|Subscription: Auto Renew
?customer_id|?customer_id|customer_name|-|currency|-|-|monthly_charges|-|signup_date|country|email|payment_method|-|?contract_type|-
5d60fcac32c49d49aee9f4580d08fb6d|A00002311|Northwind Labs|Active|EUR|14|Net 30|6311.59|1364.74|10/15/2020|United States|ana@northwind.com|Check|Dana Fox|24|true
dbedbc37293edbd57da8cafe1f6151b9|A00002312|Beacon Health|Active|USD|8|Due Upon Receipt|7044.60|883.26|07/27/2024|Canada|bo@beacon.com|Check|Dana Fox|12|false
562c49b24ad7312fa1c8be785e55eb4c|A00002313|Kestrel Systems|Draft|USD|7|Due Upon Receipt|8766.50|1344.36|07/12/2024|United Kingdom|carla@kestrel.com|Check|Dana Fox|36|true
7a00edb9f7796bfbc200caf6d6f1f6af|A00002314|Acorn Media|Active|EUR|10|Net 30|5764.36|886.45|04/23/2025|United Kingdom|dev@acorn.com|ACH|Tom Reed|24|true
69ca039b645d93b4398d8e9a807a7a6d|A00002315|Blue Finch|Canceled|EUR|1|Due Upon Receipt|2609.14|1025.76|04/26/2022|United Kingdom|erin@blue.com|CreditCard|Priya N.|12|true
a35d82ef9b1ad85ffa47837771674fbf|A00002316|Tidewater Inc|Canceled|USD|7|Net 30|3884.50|1965.03|08/06/2021|United States|femi@tidewater.com|Check|Priya N.|12|true
b3f4534c496af2fac6b0ff663e73a436|A00002317|Granite Payroll|Draft|EUR|12|Net 30|3754.24|1501.50|05/14/2020|Germany|grace@granite.com|Check|Priya N.|24|true
a906f526bd622140fe880d8184e66740|A00002318|Lumen Studio|Draft|EUR|5|Due Upon Receipt|3778.50|1893.01|01/11/2020|Canada|hugo@lumen.com|ACH|Tom Reed|12|true
3f1c4ff54c4d88273eb356402a7a731d|A00002319|Orchard Foods|Active|USD|3|Due Upon Receipt|4410.78|1757.60|12/07/2025|United Kingdom|ines@orchard.com|ACH|Priya N.|36|true
4ef51b6a36e33a4180fd14add2d7bc4d|A00002320|Pinecrest LLC|Canceled|EUR|10|Net 30|4021.33|646.72|12/20/2020|Canada|jon@pinecrest.com|ACH|Priya N.|12|true
b170419ea177e8fec375b3be41d62ef4|A00002321|Redwood Robotics|Active|USD|14|Due Upon Receipt|2321.26|1857.34|01/13/2021|France|kim@redwood.com|CreditCard|Priya N.|24|true
a2e5a2a038d5a1e3a6594888e498e656|A00002322|Summit Legal|Canceled|USD|7|Due Upon Receipt|1643.52|1637.26|08/05/2022|Canada|lars@summit.com|ACH|Priya N.|12|false
`);
