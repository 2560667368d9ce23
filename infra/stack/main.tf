locals {
  port        = 8787
  health_port = 8790
  namespace   = "RetainWise/${var.name}"
  idle = {
    # The API keeps idle connections for 65 s (packages/platform/src/process/listen.ts), the balancer has to give up
    # before: whoever closes second never sends a request into a connection that the other has just closed.
    application = 65
    balancer    = 60
  }
  bucket = "${var.name}-${var.account_id}-${var.region}"
}

module "network" {
  source             = "../modules/network"
  name               = var.name
  region             = var.region
  cidr               = var.cidr
  availability_zones = var.availability_zones
  private_tasks      = var.private_tasks
  container_ports    = [local.port]
}

module "storage" {
  source                = "../modules/storage"
  bucket                = local.bucket
  upload_retention_days = var.upload_retention_days
  force_destroy         = !var.protected
}

module "queue" {
  source            = "../modules/queue"
  name              = var.name
  region            = var.region
  account_id        = var.account_id
  max_receive_count = 10
}

module "database" {
  source            = "../modules/database"
  name              = var.name
  subnet_ids        = module.network.database_subnet_ids
  security_group_id = module.network.security_group_ids.database
  engine_version    = var.database.version
  instance_class    = var.database.class
  storage_gb        = { initial = var.database.storage_gb, max = var.database.max_storage_gb }
  multi_az          = var.database.multi_az
  max_connections   = var.database.max_connections
  backup_days       = var.database.backup_days
  protected         = var.protected
  password          = var.database_password
  api_password      = var.database_api_password
  password_version  = var.database_password_version
  ca_path           = var.ca_path
}

resource "aws_secretsmanager_secret" "webhooks" {
  name                    = "${var.name}/webhook-secret-key"
  description             = "WEBHOOK_SECRET_KEY of API and workers"
  recovery_window_in_days = var.protected ? 7 : 0
}

resource "aws_secretsmanager_secret_version" "webhooks" {
  secret_id                = aws_secretsmanager_secret.webhooks.id
  secret_string_wo         = var.webhook_secret_key
  secret_string_wo_version = var.webhook_secret_key_version
}

module "edge" {
  source                     = "../modules/edge"
  name                       = var.name
  vpc_id                     = module.network.vpc_id
  subnet_ids                 = module.network.public_subnet_ids
  security_group_id          = module.network.security_group_ids.edge
  domain                     = var.domain
  zone_id                    = var.zone_id
  certificate_arn            = var.certificate_arn
  port                       = local.port
  idle_timeout               = local.idle.balancer
  waf                        = var.waf
  waf_requests_per_5_minutes = var.waf_requests_per_5_minutes
  protected                  = var.protected
}

module "alarms" {
  source      = "../modules/alarms"
  name        = var.name
  alarms      = jsondecode(file("${path.module}/../alarms.json")).alarms
  emails      = var.alarm_emails
  runbook_url = var.runbook_url
  values = {
    "$namespace"     = local.namespace
    "$jobs"          = module.queue.names.jobs
    "$dead_letters"  = module.queue.names.dead_letters
    "$load_balancer" = module.edge.dimensions.load_balancer
    "$target_group"  = module.edge.dimensions.target_group
    "$database"      = module.database.identifier
    "$connections"   = tostring(local.connections.allowed)
  }
}

module "deploy_role" {
  count             = var.github == null ? 0 : 1
  source            = "../modules/deploy-role"
  name              = var.name
  region            = var.region
  account_id        = var.account_id
  repository        = var.github.repository
  oidc_provider_arn = var.github.oidc_provider_arn
  image_repository  = var.image_repository
  cluster_arn       = aws_ecs_cluster.this.arn
  services          = [module.api.service, module.worker.service]
  role_arns         = concat(module.api.role_arns, module.worker.role_arns)
  data_arns         = { bucket = module.storage.arn, queues = values(module.queue.arns) }
}
