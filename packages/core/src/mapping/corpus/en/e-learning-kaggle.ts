import { headerSet } from '../../testing/header-set.ts';

/** E-learning platform churn. */
export default headerSet('e-learning-kaggle', 'en', `
student_id|enroll_date|course_plan|plan_price_monthly|completion_rate|forum_posts|logins_per_week|last_active_days|support_queries|discount_used|payment_cycle|rating_given|is_churned
customer_id|signup_date|plan|monthly_charges|-|-|login_frequency|last_activity_days_ago|support_tickets|-|contract_type|-|churned
S1|2022-03-12|Premium|29.9|0.8|4|5|1|0|0|Monthly|5|0
S2|2021-11-20|Basic|9.9|0.2|0|1|41|3|1|Yearly|2|1
S3|2023-02-11|Premium|29.9|0.6|2|4|3|1|0|Monthly|4|0
S4|2023-07-01|Basic|9.9|0.5|1|2|9|0|0|Monthly|4|0
`);
