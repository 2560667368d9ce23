import { headerSet } from '../../../testing/header-set.ts';

/** Headers that say nothing. */
export default headerSet('blind1-opaque-headers', 'en', `
c1|c2|c3|c4|c5|c6|c7|c8
customer_id|email|?contract_type|country|currency|-|-|?signup_date
KD-7001|ana@northwind.com|Monthly|US|GBP|85.44|56|2021-07-15
KD-7012|bo@beacon.com|Annual|FR|GBP|37.93|15|2025-04-09
KD-7023|carla@kestrel.com|Monthly|US|EUR|29.20|27|2025-07-20
KD-7034|dev@acorn.com|Annual|DE|EUR|57.61|5|2025-07-15
KD-7045|erin@blue.com|Annual|AU|GBP|67.04|5|2025-11-30
KD-7056|femi@tidewater.com|Quarterly|AU|EUR|88.06|17|2021-02-27
KD-7067|grace@granite.com|Annual|CA|USD|94.03|17|2021-02-20
KD-7078|hugo@lumen.com|Annual|US|GBP|15.23|36|2025-07-02
KD-7089|ines@orchard.com|Quarterly|CA|USD|62.89|22|2021-08-11
KD-7100|jon@pinecrest.com|Quarterly|AU|EUR|41.01|10|2021-08-31
KD-7111|kim@redwood.com|Quarterly|CA|EUR|80.72|12|2025-07-13
KD-7122|lars@summit.com|Annual|FR|EUR|97.34|47|2025-01-13
`);
