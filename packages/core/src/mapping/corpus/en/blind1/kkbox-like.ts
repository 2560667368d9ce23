import { headerSet } from '../../../testing/header-set.ts';

/** Music subscriptions in transactions, dates as numbers. */
export default headerSet('blind1-kkbox-like', 'en', `
msno|bd|registered_via|registration_init_time|payment_plan_days|plan_list_price|actual_amount_paid|is_auto_renew|transaction_date|membership_expire_date|is_cancel|num_unq|total_secs|is_churn
customer_id|-|-|signup_date|?contract_type|?monthly_charges|?monthly_charges|-|-|-|?churned|-|-|churned
mcjGg7dAsTfNPqdeuat8iyzLYmiz4ZszzkKUh9r4ku2|24|3|20131126|30|149|447|0|20170124|20170602|0|68|78282.5|1
UA7zrubGEHhhFMXHfBhHGmqDEdhnetzEGrxMdeJqGZp|36|9|20121207|30|447|149|1|20170117|20170520|0|55|9224.8|0
FF4Yie5ESwgptU4zehXGGsmJaST5JbTGVZcLTq3HUQi|41|7|20130326|90|1788|149|0|20170205|20170603|0|47|63009.0|1
FYfEp8cuEi7nvZwPneBbVkazGqeGzJ8ZHVpRpn7Gnv4|29|7|20131204|410|149|447|1|20170210|20170604|0|146|33717.8|1
67ajQ5sQFGMMXAisrMhtCjiKiPw2dkqDkfP6E4CsNUq|55|4|20140415|90|149|149|1|20170321|20170411|0|75|6441.1|0
m9iCeKA8v5UTXJPhErHUKPV5zKMnDePsNAm9WsTrCzK|16|3|20120626|90|149|1788|1|20170101|20170514|0|174|68494.2|0
mFw4qDfpLCBiZqzZXzAUH3ziqSpthcJiBRCTeGPFxNL|22|7|20150920|410|149|447|1|20170307|20170605|0|101|33336.6|0
3u7MTpSrXP3nz38vTsk6eQF8U3PcnaQLCYMtbe5a7mf|44|4|20120113|30|149|119|1|20170311|20170616|0|5|2252.4|1
fnjGxeKywuCZG9sxdfsksfeRdWsi49YxxJHjnQM5d2j|53|9|20150411|410|149|119|1|20170108|20170617|0|17|52800.8|1
XE5F46qRf6UGNDianPpg7SFr2sJDKLxYdbqYbqJupSX|44|9|20130820|30|149|1788|0|20170329|20170426|0|16|20445.4|0
6XXVW45vBwKYvd3QwfudwJrjmSrFbnwh4JXK9zVXGKv|49|3|20121126|30|447|447|1|20170125|20170618|0|57|40521.4|0
XC3XzLE3YwRdg3FfStic8MieFVRcvUe82U3xDKfjBWg|45|3|20120409|410|149|149|1|20170131|20170416|0|155|74995.0|1
`);
