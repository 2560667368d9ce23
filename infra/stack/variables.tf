variable "name" {
  description = "Name of the installation; begins the name of everything, so that several fit into one account."
  type        = string
  default     = "retainwise"
  validation {
    condition     = can(regex("^[a-z][a-z0-9-]{1,18}[a-z0-9]$", var.name))
    error_message = "Give 3 to 20 small letters, digits and hyphens, beginning with a letter."
  }
}

variable "region" {
  description = "Region, such as eu-central-1."
  type        = string
}

variable "account_id" {
  description = "AWS account: 12 digits."
  type        = string
  validation {
    condition     = can(regex("^[0-9]{12}$", var.account_id))
    error_message = "Give the 12 digits that `aws sts get-caller-identity` prints as Account."
  }
}

variable "availability_zones" {
  description = "Two to four zones of the region."
  type        = list(string)
  validation {
    condition     = length(var.availability_zones) >= 2 && length(var.availability_zones) <= 4
    error_message = "Give two to four zones: the load balancer and the database need two."
  }
}

variable "cidr" {
  description = "Addresses of the network, a /16."
  type        = string
  default     = "10.20.0.0/16"
}

variable "domain" {
  description = "Name at which clients reach the API, such as churn.example.com."
  type        = string
}

variable "zone_id" {
  description = "Hosted zone of Route 53 that has the domain. Null: DNS is elsewhere; then give certificate_arn."
  type        = string
  default     = null
}

variable "certificate_arn" {
  description = "Certificate of the domain in this region. Null: one is made and renewed by AWS."
  type        = string
  default     = null
}

variable "image" {
  description = "Image by its digest, as infra/bootstrap's repository has it: a tag may be another image tomorrow."
  type        = string
  validation {
    condition     = can(regex("@sha256:[0-9a-f]{64}$", var.image))
    error_message = "Name the image by its digest, as in …/retainwise@sha256:…, not by a tag."
  }
}

variable "private_tasks" {
  description = "Tasks get private addresses, behind one NAT gateway. False: public ones that only the balancer reaches."
  type        = bool
  default     = false
}

variable "api" {
  description = "Size and number of API tasks. Each has two processes beside it that read files and score."
  type = object({
    cpu  = optional(number, 512), memory = optional(number, 2048), min = optional(number, 1), max = optional(number, 2)
    pool = optional(number, 8), work_memory_mb = optional(number, 512)
  })
  default = {}
}

variable "worker" {
  description = "Size and number of workers; disk in GiB is for what is put aside while a file is scored."
  type = object({
    cpu  = optional(number, 512), memory = optional(number, 1024), disk = optional(number, 21)
    min  = optional(number, 1), max = optional(number, 3), pool = optional(number, 4)
    spot = optional(bool, false), jobs_per_task = optional(number, 3)
  })
  default = {}
}

variable "database" {
  description = "The database: PostgreSQL 15 to 17 on RDS."
  type = object({
    version         = optional(string, "17"), class = optional(string, "db.t4g.micro"), multi_az = optional(bool, false)
    storage_gb      = optional(number, 20), max_storage_gb = optional(number, 100), backup_days = optional(number, 7)
    max_connections = optional(number, 100)
  })
  default = {}
  validation {
    condition     = contains(["15", "16", "17"], var.database.version)
    error_message = "Give PostgreSQL 15, 16 or 17."
  }
}

variable "database_password" {
  description = "Password of the database. It goes to RDS and to the secret alone: neither plan nor state has it."
  type        = string
  sensitive   = true
  ephemeral   = true
}

variable "database_api_password" {
  description = "Password of the role that APIs use once migrations are apart. As database_password."
  type        = string
  sensitive   = true
  ephemeral   = true
}

variable "migrate_apart" {
  description = "True: a task migrates before each release, and APIs own no table. Run that task once before."
  type        = bool
  default     = false
}

variable "database_password_version" {
  description = "A new number writes a new password. Tasks read it when they start: deploy afterwards."
  type        = number
  default     = 1
}

variable "webhook_secret_key" {
  description = "Encrypts secrets of webhooks: what `openssl rand -base64 32` prints; while changing, new,old."
  type        = string
  sensitive   = true
  ephemeral   = true
}

variable "webhook_secret_key_version" {
  description = "A new number writes a new webhook_secret_key."
  type        = number
  default     = 1
}

variable "ca_path" {
  description = "Certificates of RDS in the image."
  type        = string
  default     = "/app/certs/rds.pem"
}

variable "upload_retention_days" {
  description = "Days after which an upload, its predictions and its files are deleted."
  type        = number
  default     = 30
}

variable "settings" {
  description = "Further variables of API and workers, as README.md of the repository lists them. Nothing secret."
  type        = map(string)
  default     = {}
  validation {
    condition     = alltrue([for name in keys(var.settings) : !can(regex("SECRET|PASSWORD|TOKEN|DATABASE_URL", name))])
    error_message = "Settings are readable in the console. Secrets belong into AWS Secrets Manager."
  }
}

variable "waf" {
  description = "Puts a web application firewall in front, about 8 USD a month."
  type        = bool
  default     = true
}

variable "waf_requests_per_5_minutes" {
  description = "Requests of one address in five minutes, above which it is blocked. A customer's backend is one address."
  type        = number
  default     = 20000
}

variable "alarm_emails" {
  description = "Addresses that alarms are sent to."
  type        = list(string)
}

variable "runbook_url" {
  description = "Where docs/runbooks can be read; stands in each alarm."
  type        = string
  default     = "docs/runbooks/"
}

variable "log_retention_days" {
  description = "How long logs are kept."
  type        = number
  default     = 30
}

variable "protected" {
  description = "Database and load balancer cannot be deleted by mistake, and the bucket not with files in it."
  type        = bool
  default     = true
}

variable "github" {
  description = "Lets jobs of a repository on GitHub deploy: owner/name, and the provider that infra/bootstrap made."
  type        = object({ repository = string, oidc_provider_arn = string })
  default     = null
  validation {
    condition     = var.github == null || can(regex("^[A-Za-z0-9-]+/[A-Za-z0-9._-]+$", var.github.repository))
    error_message = "Give one repository as owner/name, without a wildcard."
  }
}

variable "image_repository" {
  description = "Name of the repository of images in ECR."
  type        = string
  default     = "retainwise"
}
