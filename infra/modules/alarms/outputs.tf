output "topic_arn" {
  description = "Topic that every alarm acts on."
  value       = aws_sns_topic.this.arn
}

output "alarms" {
  description = "Alarms by name: whom they tell, and what they do without data. For tests."
  value = {
    for key, alarm in aws_cloudwatch_metric_alarm.this : key => {
      actions    = alarm.alarm_actions
      ok_actions = alarm.ok_actions
      missing    = alarm.treat_missing_data
      metrics    = flatten([for query in alarm.metric_query : [for m in query.metric : "${m.namespace} ${m.metric_name}"]])
      dimensions = flatten([for query in alarm.metric_query : [for m in query.metric : values(m.dimensions)]])
    }
  }
}
