import { headerSet } from '../../../testing/header-set.ts';

/** Streaming user base of a public data set. */
export default headerSet('blind1-ott-user-base', 'en', `
User ID|Subscription Type|Monthly Revenue|Join Date|Last Payment Date|Country|Age|Gender|Device|Plan Duration
customer_id|plan|monthly_charges|signup_date|-|country|-|gender|-|?contract_type
1|Premium|12|01-07-24|15-09-26|United Kingdom|26|Female|Smart TV|1 Month
2|Basic|10|22-01-25|09-10-26|Canada|28|Female|Tablet|12 Month
3|Premium|15|25-06-24|04-09-26|United States|48|Female|Laptop|1 Month
4|Standard|15|02-06-24|02-06-26|Germany|49|Male|Tablet|1 Month
5|Basic|15|17-08-25|08-07-26|United Kingdom|40|Male|Smart TV|1 Month
6|Basic|12|20-01-25|27-09-26|United Kingdom|33|Female|Laptop|12 Month
7|Basic|12|23-04-24|16-08-26|United States|32|Male|Tablet|1 Month
8|Basic|12|16-02-24|06-07-26|Canada|40|Female|Smartphone|1 Month
9|Basic|15|28-05-24|07-07-26|France|49|Female|Smartphone|1 Month
10|Standard|12|21-10-24|12-08-26|Germany|40|Male|Smartphone|1 Month
11|Basic|15|03-03-24|08-08-26|Canada|29|Male|Laptop|1 Month
12|Premium|15|09-03-24|10-06-26|Canada|32|Female|Laptop|1 Month
`);
