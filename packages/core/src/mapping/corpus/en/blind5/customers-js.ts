import { headerSet } from '../../../testing/header-set.ts';

/** Customers js. */
export default headerSet('blind5-customers-js', 'en', `
id|name|mrr|arr|plan|billing|payment|country|since|status
customer_id|customer_name|monthly_charges|annual_charges|plan|contract_type|-|country|signup_date|-
1|Ana Rossi|$120|$1,440|Advanced|Monthly|$120|United States|Sep 14, 2024|Paused
2|Bo Meyer|$120|$1,440|Advanced|Yearly|$120|Germany|Oct 09, 2025|Paused
3|Carla Young|$24|$288|Advanced|Yearly|$24|United States|Apr 04, 2025|Active
4|Dev Vega|$24|$288|Advanced|Yearly|$24|Canada|May 28, 2024|Paused
5|Erin Walsh|$24|$288|Elite|Monthly|$24|France|Apr 02, 2024|Paused
6|Femi Berg|$12|$144|Elite|Yearly|$12|United States|Sep 06, 2024|Paused
7|Grace Aziz|$24|$288|Advanced|Monthly|$24|Germany|Jul 01, 2025|Paused
8|Hugo Chen|$120|$1,440|Advanced|Monthly|$120|United States|Aug 03, 2025|Paused
9|Ines Lee|$120|$1,440|Elite|Yearly|$120|United Kingdom|Jan 25, 2025|Paused
10|Jon Holm|$120|$1,440|Elite|Monthly|$120|United Kingdom|Jun 29, 2025|Paused
11|Kim Doyle|$12|$144|Advanced|Monthly|$12|Germany|Feb 20, 2025|Active
12|Lars Patel|$120|$1,440|Elite|Yearly|$120|Germany|Sep 01, 2025|Paused
`);
