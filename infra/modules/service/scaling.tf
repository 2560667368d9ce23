resource "aws_appautoscaling_target" "this" {
  service_namespace  = "ecs"
  scalable_dimension = "ecs:service:DesiredCount"
  resource_id        = "service/${var.cluster.name}/${aws_ecs_service.this.name}"
  min_capacity       = var.tasks.min
  max_capacity       = var.tasks.max
}

resource "aws_appautoscaling_policy" "cpu" {
  count              = var.backlog == null ? 1 : 0
  name               = "${local.id}-cpu"
  policy_type        = "TargetTrackingScaling"
  service_namespace  = aws_appautoscaling_target.this.service_namespace
  scalable_dimension = aws_appautoscaling_target.this.scalable_dimension
  resource_id        = aws_appautoscaling_target.this.resource_id
  target_tracking_scaling_policy_configuration {
    target_value       = 60
    scale_out_cooldown = 60
    scale_in_cooldown  = 300
    predefined_metric_specification {
      predefined_metric_type = "ECSServiceAverageCPUUtilization"
    }
  }
}

# Jobs under way count too: with long jobs few messages are visible. The age of the queue is an alarm and no target: the
# turn of one slow account gets old, and more workers do not help it.
resource "aws_appautoscaling_policy" "backlog" {
  count              = var.backlog == null ? 0 : 1
  name               = "${local.id}-backlog"
  policy_type        = "TargetTrackingScaling"
  service_namespace  = aws_appautoscaling_target.this.service_namespace
  scalable_dimension = aws_appautoscaling_target.this.scalable_dimension
  resource_id        = aws_appautoscaling_target.this.resource_id
  target_tracking_scaling_policy_configuration {
    target_value       = var.backlog.per_task
    scale_out_cooldown = 60
    scale_in_cooldown  = 300
    customized_metric_specification {
      metrics {
        id          = "jobs_per_task"
        label       = "Jobs for each worker that runs"
        expression  = "(visible + inflight) / IF(running > 0, running, 1)"
        return_data = true
      }
      metrics {
        id          = "visible"
        return_data = false
        metric_stat {
          stat = "Maximum"
          metric {
            namespace   = "AWS/SQS"
            metric_name = "ApproximateNumberOfMessagesVisible"
            dimensions {
              name  = "QueueName"
              value = var.backlog.queue
            }
          }
        }
      }
      metrics {
        id          = "inflight"
        return_data = false
        metric_stat {
          stat = "Maximum"
          metric {
            namespace   = "AWS/SQS"
            metric_name = "ApproximateNumberOfMessagesNotVisible"
            dimensions {
              name  = "QueueName"
              value = var.backlog.queue
            }
          }
        }
      }
      # Each worker says once a minute that it is there.
      metrics {
        id          = "running"
        return_data = false
        metric_stat {
          stat = "Sum"
          metric {
            namespace   = var.backlog.namespace
            metric_name = "worker_up"
            dimensions {
              name  = "Service"
              value = "worker"
            }
          }
        }
      }
    }
  }
}
