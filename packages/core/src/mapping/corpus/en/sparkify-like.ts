import { headerSet } from '../../testing/header-set.ts';

/** Music streaming user table. */
export default headerSet('sparkify-like', 'en', `
userId|firstName|lastName|gender|level|registration|itemInSession|location|num_thumbs_up|num_playlist_adds|paid_days|churn
customer_id|-|-|gender|plan|signup_date|-|-|-|-|-|churned
100001|Joe|Lee|M|free|1533192032000|50|Miami, FL|12|3|0|1
100002|Ann|Roe|F|paid|1529934689000|81|Dallas, TX|44|11|61|0
100003|Kim|Fox|F|free|1537016800000|12|Monroe, LA|3|0|0|1
100004|Lou|Ott|M|paid|1532482662000|135|Boston, MA|95|23|44|0
`);
