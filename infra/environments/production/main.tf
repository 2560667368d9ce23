# For customers: two tasks of the API, a standby of the database, tasks with private addresses.
module "retainwise" {
  source                     = "../../stack"
  region                     = var.region
  account_id                 = var.account_id
  availability_zones         = ["${var.region}a", "${var.region}b"]
  domain                     = var.domain
  zone_id                    = var.zone_id
  certificate_arn            = var.certificate_arn
  image                      = var.image
  alarm_emails               = var.alarm_emails
  database_password          = ephemeral.aws_secretsmanager_random_password.database.random_password
  database_api_password      = ephemeral.aws_secretsmanager_random_password.database_api.random_password
  migrate_apart              = var.migrate_apart
  database_password_version  = var.database_password_version
  webhook_secret_key         = var.webhook_secret_key
  webhook_secret_key_version = var.webhook_secret_key_version
  github                     = var.github
  settings                   = var.settings
  name                       = "retainwise"
  protected                  = true
  private_tasks              = true
  api                        = { min = 2, max = 6 }
  worker                     = { min = 1, max = 10 }
  database                   = { class = "db.t4g.small", multi_az = true, max_connections = 240 }
  log_retention_days         = 90
}

# Made anew each time and written only with a new database_password_version. Neither plan nor state has it.
ephemeral "aws_secretsmanager_random_password" "database" {
  password_length     = 40
  exclude_punctuation = true
}

ephemeral "aws_secretsmanager_random_password" "database_api" {
  password_length     = 40
  exclude_punctuation = true
}

