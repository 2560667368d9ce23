locals {
  alarms = { for alarm in var.alarms : alarm.name => alarm }
}

resource "aws_sns_topic" "this" {
  name = "${var.name}-alarms"
}

resource "aws_sns_topic_subscription" "email" {
  for_each  = toset(var.emails)
  topic_arn = aws_sns_topic.this.arn
  protocol  = "email"
  endpoint  = each.key
}

resource "aws_cloudwatch_metric_alarm" "this" {
  for_each            = local.alarms
  alarm_name          = "${var.name}-${each.key}"
  alarm_description   = "${each.value.summary} ${var.runbook_url}${each.key}.md"
  comparison_operator = each.value.comparison
  threshold           = each.value.band == null ? tonumber(lookup(var.values, each.value.threshold, each.value.threshold)) : null
  threshold_metric_id = each.value.band == null ? null : "band"
  evaluation_periods  = each.value.periods
  datapoints_to_alarm = each.value.periods
  treat_missing_data  = each.value.missing
  alarm_actions       = [aws_sns_topic.this.arn]
  ok_actions          = [aws_sns_topic.this.arn]

  dynamic "metric_query" {
    for_each = each.value.metrics
    content {
      id          = metric_query.value.id
      return_data = each.value.expression == null
      metric {
        namespace   = lookup(var.values, metric_query.value.namespace, metric_query.value.namespace)
        metric_name = metric_query.value.name
        stat        = metric_query.value.stat
        period      = each.value.period
        dimensions  = { for key, value in metric_query.value.dimensions : key => lookup(var.values, value, value) }
      }
    }
  }

  dynamic "metric_query" {
    for_each = each.value.expression == null ? [] : [each.value.expression]
    content {
      id          = "value"
      label       = each.key
      expression  = metric_query.value
      return_data = true
    }
  }

  # What the value usually is, learnt by CloudWatch, and so many standard deviations around it.
  dynamic "metric_query" {
    for_each = each.value.band == null ? [] : [each.value.band]
    content {
      id          = "band"
      label       = "what is usual"
      expression  = "ANOMALY_DETECTION_BAND(${each.value.metrics[0].id}, ${metric_query.value})"
      return_data = true
    }
  }
}
