variable "name" {
  description = "Name of the installation."
  type        = string
}

variable "subnet_ids" {
  description = "Subnets without a way out, in two zones at least."
  type        = list(string)
}

variable "security_group_id" {
  description = "Security group that lets the tasks in."
  type        = string
}

variable "engine_version" {
  description = "Major version of PostgreSQL."
  type        = string
}

variable "instance_class" {
  description = "Class of the instance."
  type        = string
}

variable "storage_gb" {
  description = "Size of the disk at first, and up to which it grows by itself."
  type        = object({ initial = number, max = number })
}

variable "multi_az" {
  description = "A standby in another zone."
  type        = bool
}

variable "max_connections" {
  description = "Connections that the server accepts."
  type        = number
}

variable "backup_days" {
  description = "How long backups are kept. What an erasure deleted is in them for so long."
  type        = number
}

variable "protected" {
  description = "The instance cannot be deleted by mistake, and leaves a snapshot when it is."
  type        = bool
}

variable "password" {
  description = "Password of the role that owns the tables. Never written to the state."
  type        = string
  sensitive   = true
  ephemeral   = true
}

variable "api_password" {
  description = "Password of the role that APIs use. Never written to the state."
  type        = string
  sensitive   = true
  ephemeral   = true
}

variable "password_version" {
  description = "A new number gives the database a new password."
  type        = number
}

variable "ca_path" {
  description = "Certificates of RDS in the image."
  type        = string
}
