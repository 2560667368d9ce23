output "secret_arn" {
  description = "Secret whose whole value is DATABASE_URL."
  value       = aws_secretsmanager_secret.url.arn
}

output "api_secret_arn" {
  description = "Secret whose whole value is DATABASE_URL of the APIs, once migrations are apart."
  value       = aws_secretsmanager_secret.api_url.arn
}

output "identifier" {
  description = "Identifier of the instance, as metrics have it."
  value       = aws_db_instance.this.identifier
}

output "facts" {
  description = "What has to hold of the instance. For tests."
  value = {
    public      = aws_db_instance.this.publicly_accessible
    encrypted   = aws_db_instance.this.storage_encrypted
    protected   = aws_db_instance.this.deletion_protection
    backup_days = aws_db_instance.this.backup_retention_period
    force_ssl   = one([for p in aws_db_parameter_group.this.parameter : p.value if p.name == "rds.force_ssl"])
    managed     = aws_db_instance.this.manage_master_user_password
  }
}
