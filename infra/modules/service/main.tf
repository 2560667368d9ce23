locals {
  id        = "${var.name}-${var.service}"
  container = var.service
  # Liveness. The database is not asked: when it is away, starting all tasks again would only add to it.
  health_check = join("", [
    "fetch('http://127.0.0.1:${var.port}/health')",
    ".then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))",
  ])
}

resource "aws_cloudwatch_log_group" "this" {
  name              = "/retainwise/${var.name}/${var.service}"
  retention_in_days = var.log_retention_days
}

resource "aws_ecs_task_definition" "this" {
  family                   = local.id
  requires_compatibilities = ["FARGATE"]
  network_mode             = "awsvpc"
  cpu                      = var.size.cpu
  memory                   = var.size.memory
  execution_role_arn       = aws_iam_role.execution.arn
  task_role_arn            = aws_iam_role.task.arn
  runtime_platform {
    operating_system_family = "LINUX"
    cpu_architecture        = "ARM64"
  }
  ephemeral_storage {
    size_in_gib = var.size.disk
  }
  # The only place that can be written to. The image declares it as a volume of user 1000.
  volume {
    name = "scratch"
  }
  container_definitions = jsonencode([local.definition])
}

locals {
  definition = {
    name                   = local.container
    image                  = var.image
    command                = var.command
    essential              = true
    user                   = "1000"
    readonlyRootFilesystem = true
    stopTimeout            = var.stop_timeout
    linuxParameters        = { initProcessEnabled = true }
    portMappings           = [{ containerPort = var.port, protocol = "tcp" }]
    mountPoints            = [{ sourceVolume = "scratch", containerPath = "/tmp", readOnly = false }]
    environment            = [for name in sort(keys(var.environment)) : { name = name, value = var.environment[name] }]
    secrets                = [for name in sort(keys(var.secrets)) : { name = name, valueFrom = var.secrets[name] }]
    healthCheck = {
      command     = ["CMD", "node", "-e", local.health_check]
      interval    = 15
      timeout     = 5
      retries     = 4
      startPeriod = 120
    }
    logConfiguration = {
      logDriver = "awslogs"
      options = {
        "awslogs-group"         = aws_cloudwatch_log_group.this.name
        "awslogs-region"        = var.region
        "awslogs-stream-prefix" = var.service
        # A log that cannot be written must not hold up requests.
        "mode"            = "non-blocking"
        "max-buffer-size" = "4m"
      }
    }
  }
}

resource "aws_ecs_service" "this" {
  name            = var.service
  cluster         = var.cluster.arn
  task_definition = aws_ecs_task_definition.this.arn
  desired_count   = var.tasks.min
  propagate_tags  = "SERVICE"

  capacity_provider_strategy {
    capacity_provider = var.spot ? "FARGATE_SPOT" : "FARGATE"
    weight            = 1
  }
  network_configuration {
    subnets          = var.subnet_ids
    security_groups  = [var.security_group_id]
    assign_public_ip = var.public_ip
  }
  dynamic "load_balancer" {
    for_each = toset(var.target_group_arns)
    content {
      target_group_arn = load_balancer.value
      container_name   = local.container
      container_port   = var.port
    }
  }
  # Null where there is no load balancer: AWS refuses it there.
  health_check_grace_period_seconds  = length(var.target_group_arns) > 0 ? 120 : null
  deployment_minimum_healthy_percent = 100
  deployment_maximum_percent         = 200
  deployment_circuit_breaker {
    enable   = true
    rollback = true
  }
  alarms {
    alarm_names = var.rollback_alarms
    enable      = true
    rollback    = true
  }
  # Autoscaling decides how many there are.
  lifecycle {
    ignore_changes = [desired_count]
  }
}
