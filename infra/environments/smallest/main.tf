# The least that runs: one task of each service, no standby, no NAT gateway. It can be removed with one command.
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
  name                       = "retainwise-small"
  protected                  = var.protected
  api                        = { min = 1, max = 2 }
  worker                     = { min = 1, max = 3 }
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

