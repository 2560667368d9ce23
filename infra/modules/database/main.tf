locals {
  username = "retainwise"
  database = "retainwise"
  port     = 5432
}

resource "aws_db_subnet_group" "this" {
  name       = var.name
  subnet_ids = var.subnet_ids
}

resource "aws_db_parameter_group" "this" {
  name   = "${var.name}-postgres${var.engine_version}"
  family = "postgres${var.engine_version}"

  parameter {
    name  = "rds.force_ssl"
    value = "1"
  }
  # Given rather than derived from memory, so that the sum of all pools can be held against it.
  parameter {
    name         = "max_connections"
    value        = tostring(var.max_connections)
    apply_method = "pending-reboot"
  }
  lifecycle {
    create_before_destroy = true
  }
}

# Not with the password that RDS manages: it rotates every seven days unasked, and open pools keep the old one.
resource "aws_db_instance" "this" {
  identifier                   = var.name
  engine                       = "postgres"
  engine_version               = var.engine_version
  instance_class               = var.instance_class
  db_name                      = local.database
  username                     = local.username
  password_wo                  = var.password
  password_wo_version          = var.password_version
  port                         = local.port
  storage_type                 = "gp3"
  allocated_storage            = var.storage_gb.initial
  max_allocated_storage        = var.storage_gb.max
  storage_encrypted            = true
  publicly_accessible          = false
  multi_az                     = var.multi_az
  db_subnet_group_name         = aws_db_subnet_group.this.name
  vpc_security_group_ids       = [var.security_group_id]
  parameter_group_name         = aws_db_parameter_group.this.name
  backup_retention_period      = var.backup_days
  backup_window                = "02:00-03:00"
  maintenance_window           = "sun:03:30-sun:04:30"
  auto_minor_version_upgrade   = true
  copy_tags_to_snapshot        = true
  performance_insights_enabled = false
  deletion_protection          = var.protected
  skip_final_snapshot          = !var.protected
  final_snapshot_identifier    = var.protected ? "${var.name}-final" : null
}

resource "aws_secretsmanager_secret" "url" {
  name                    = "${var.name}/database-url"
  description             = "DATABASE_URL of the role that owns the tables"
  recovery_window_in_days = var.protected ? 7 : 0
}

locals {
  api_username = "retainwise_api"
  tls          = "sslmode=verify-full&sslrootcert=${var.ca_path}"
  address      = "${aws_db_instance.this.address}:${local.port}/${local.database}?${local.tls}"
}

resource "aws_secretsmanager_secret_version" "url" {
  secret_id                = aws_secretsmanager_secret.url.id
  secret_string_wo         = "postgres://${local.username}:${urlencode(var.password)}@${local.address}"
  secret_string_wo_version = var.password_version
}

# Of a role that reads and writes rows and owns no table. The task that migrates makes it.
resource "aws_secretsmanager_secret" "api_url" {
  name                    = "${var.name}/api-database-url"
  description             = "DATABASE_URL of the APIs, once migrations are apart"
  recovery_window_in_days = var.protected ? 7 : 0
}

resource "aws_secretsmanager_secret_version" "api_url" {
  secret_id                = aws_secretsmanager_secret.api_url.id
  secret_string_wo         = "postgres://${local.api_username}:${urlencode(var.api_password)}@${local.address}"
  secret_string_wo_version = var.password_version
}
