import { headerSet } from '../../../testing/header-set.ts';

/** Mailing saas. */
export default headerSet('blind2-mailing-saas', 'en', `
uid|acct_email|acct_type|contacts_count|emails_sent_30d|open_rate|signup_ts|last_login_ts|logins_30d|integrations_cnt|mrr_usd|ltv_usd|cc_on_file|is_churned
customer_id|email|plan|-|-|-|signup_date|last_activity_date|login_frequency|has_integration|monthly_charges|?total_charges|-|churned
0ba858efc9|ana@northwind.com|free|37904|4549|0.479|1755899479|1786240403|40|0|227.04|7646.92|1|0
23064f3798|bo@beacon.com|premium|24259|49736|0.219|1688466447|1787940193|35|5|65.41|472.18|1|0
994d00c2f6|carla@kestrel.com|premium|52446|54766|0.136|1762411948|1789223499|47|2|23.80|3275.48|1|0
c0af8bab33|dev@acorn.com|premium|70739|40447|0.138|1747663275|1794856320|36|6|214.94|7003.39|1|0
38b84fcb66|erin@blue.com|premium|47266|11127|0.201|1695138105|1789495278|7|3|121.64|2421.24|1|0
c52dae5293|femi@tidewater.com|free|76797|14063|0.496|1648688474|1786384225|25|1|219.55|5490.76|1|0
27a90b55bd|grace@granite.com|premium|45638|84956|0.324|1708275165|1785202548|27|4|122.33|865.98|1|0
75e6000eb4|hugo@lumen.com|free|49033|6973|0.358|1697600727|1786407784|36|2|6.48|2077.79|1|0
48e8d94701|ines@orchard.com|standard|57777|44662|0.497|1707309897|1789094846|8|6|200.41|7870.90|0|0
46d0fd9c19|jon@pinecrest.com|standard|14349|18951|0.146|1750516940|1791437001|2|5|41.98|2429.04|1|1
6b4b7c30ba|kim@redwood.com|free|56109|50480|0.201|1688833486|1793486216|19|6|124.97|6254.33|1|0
003ce96383|lars@summit.com|premium|38920|78317|0.420|1666623668|1794149714|36|1|87.67|6136.21|1|0
`);
