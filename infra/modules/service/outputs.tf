output "role_arns" {
  description = "Roles that whoever deploys has to pass on."
  value       = [aws_iam_role.execution.arn, aws_iam_role.task.arn]
}

output "service" {
  description = "Names of the service and of its task definitions."
  value       = { name = aws_ecs_service.this.name, family = aws_ecs_task_definition.this.family }
}

output "log_group" {
  description = "Log group."
  value       = aws_cloudwatch_log_group.this.name
}

output "policies" {
  description = "Policies of both roles, as JSON. For tests."
  value       = { execution = local.execution, task = var.policy }
}

output "facts" {
  description = "What has to hold of the service. For tests."
  value = {
    environment   = var.environment
    secrets       = sort(keys(var.secrets))
    read_only     = local.definition.readonlyRootFilesystem
    user          = local.definition.user
    stop_timeout  = local.definition.stopTimeout
    init          = local.definition.linuxParameters.initProcessEnabled
    breaker       = one(aws_ecs_service.this.deployment_circuit_breaker)
    alarms        = one(aws_ecs_service.this.alarms)
    log_retention = aws_cloudwatch_log_group.this.retention_in_days
    public_ip     = one(aws_ecs_service.this.network_configuration).assign_public_ip
    max_tasks     = var.tasks.max
    backlog = one([
      for metric in try(flatten(aws_appautoscaling_policy.backlog[0].target_tracking_scaling_policy_configuration[*]
      .customized_metric_specification[0].metrics[*]), []) : metric.expression if metric.id == "jobs_per_task"
    ])
  }
}
