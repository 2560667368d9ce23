resource "aws_ecs_cluster" "this" {
  name = var.name
  # Costs by the metric; what is needed of it is in our own.
  setting {
    name  = "containerInsights"
    value = "disabled"
  }
}

resource "aws_ecs_cluster_capacity_providers" "this" {
  cluster_name       = aws_ecs_cluster.this.name
  capacity_providers = ["FARGATE", "FARGATE_SPOT"]
}

locals {
  environment = merge(var.settings, {
    NODE_ENV                  = "production"
    HOST                      = "0.0.0.0"
    DATA_DIR                  = "/tmp/retainwise"
    AWS_REGION                = var.region
    OBJECT_STORE              = "s3"
    S3_BUCKET                 = module.storage.bucket
    S3_PREFIX                 = "retainwise/"
    JOB_QUEUE                 = "sqs"
    SQS_QUEUE_URL             = module.queue.urls.jobs
    SQS_DEAD_LETTER_QUEUE_URL = module.queue.urls.dead_letters
    UPLOAD_RETENTION_DAYS     = tostring(var.upload_retention_days)
    METRICS_EMF               = "true"
    METRICS_EMF_NAMESPACE     = local.namespace
    LOG_PRETTY                = "false"
    MIGRATE_ON_START          = var.migrate_apart ? "false" : "true"
  })
  # Workers own the tables: they write rows of all accounts by COPY. Their task also migrates, so it knows the role of
  # the APIs, which own nothing once that is done apart.
  secrets = {
    api = {
      DATABASE_URL       = var.migrate_apart ? module.database.api_secret_arn : module.database.secret_arn
      WEBHOOK_SECRET_KEY = aws_secretsmanager_secret.webhooks.arn
    }
    worker = {
      DATABASE_URL       = module.database.secret_arn
      DATABASE_API_URL   = module.database.api_secret_arn
      WEBHOOK_SECRET_KEY = aws_secretsmanager_secret.webhooks.arn
    }
  }
  placement = {
    subnet_ids        = module.network.task_subnet_ids
    security_group_id = module.network.security_group_ids.tasks
    public_ip         = !var.private_tasks
  }
  # What says that a deployment was a mistake.
  rollback_alarms = ["${var.name}-api-5xx", "${var.name}-prediction-failures"]
}

module "api" {
  source  = "../modules/service"
  name    = var.name
  service = "api"
  region  = var.region
  cluster = { arn = aws_ecs_cluster.this.arn, name = aws_ecs_cluster.this.name }
  image   = var.image
  command = ["node", "--enable-source-maps", "packages/server/dist/main.js"]
  size    = { cpu = var.api.cpu, memory = var.api.memory, disk = 21 }
  tasks   = { min = var.api.min, max = var.api.max }
  spot    = false
  environment = merge(local.environment, {
    PORT        = tostring(local.port)
    PUBLIC_URL  = "https://${var.domain}"
    TRUST_PROXY = "1"
    # Longer than it takes the balancer to notice that a task goes.
    STOP_DELAY_SECONDS = "10"
    DATABASE_POOL_MAX  = tostring(var.api.pool)
    WORK_PROCESSES     = "1"
    WORK_MEMORY_MB     = tostring(var.api.work_memory_mb)
    # Off the port that the balancer reaches.
    METRICS_PORT = "9464"
  })
  secrets            = local.secrets.api
  port               = local.port
  target_group_arns  = values(module.edge.target_group_arns)
  subnet_ids         = local.placement.subnet_ids
  security_group_id  = local.placement.security_group_id
  public_ip          = local.placement.public_ip
  policy             = local.api_policy
  log_retention_days = var.log_retention_days
  rollback_alarms    = local.rollback_alarms
  depends_on         = [aws_ecs_cluster_capacity_providers.this, module.alarms]
}

module "worker" {
  source  = "../modules/service"
  name    = var.name
  service = "worker"
  region  = var.region
  cluster = { arn = aws_ecs_cluster.this.arn, name = aws_ecs_cluster.this.name }
  image   = var.image
  command = ["node", "--max-semi-space-size=8", "--max-old-space-size=768", "--enable-source-maps", "packages/worker/dist/main.js"]
  size    = { cpu = var.worker.cpu, memory = var.worker.memory, disk = var.worker.disk }
  tasks   = { min = var.worker.min, max = var.worker.max }
  spot    = var.worker.spot
  environment = merge(local.environment, {
    WORKER_HEALTH_PORT = tostring(local.health_port)
    DATABASE_POOL_MAX  = tostring(var.worker.pool)
  })
  secrets            = local.secrets.worker
  port               = local.health_port
  target_group_arns  = []
  subnet_ids         = local.placement.subnet_ids
  security_group_id  = local.placement.security_group_id
  public_ip          = local.placement.public_ip
  policy             = local.worker_policy
  log_retention_days = var.log_retention_days
  rollback_alarms    = local.rollback_alarms
  backlog = {
    queue     = module.queue.names.jobs
    namespace = local.namespace
    per_task  = var.worker.jobs_per_task
  }
  depends_on = [aws_ecs_cluster_capacity_providers.this, module.alarms]
}

# Beside its pool, each process has four connections for the queue, one for readiness and one for events.
locals {
  connections = {
    needed    = var.api.max * (var.api.pool + 6) + var.worker.max * (var.worker.pool + 6)
    allowed   = floor(0.8 * var.database.max_connections)
    available = var.database.max_connections
  }
}

check "connections" {
  assert {
    condition     = local.connections.needed <= local.connections.allowed
    error_message = "All tasks together may open ${local.connections.needed} connections, and ${local.connections.allowed} are for them."
  }
}
