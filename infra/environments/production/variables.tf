variable "region" {
  description = "Region, such as eu-central-1."
  type        = string
}

variable "account_id" {
  description = "AWS account: 12 digits."
  type        = string
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
  description = "Image by its digest."
  type        = string
}

variable "alarm_emails" {
  description = "Addresses that alarms are sent to."
  type        = list(string)
}

variable "webhook_secret_key" {
  description = "Encrypts secrets of webhooks: what `openssl rand -base64 32` prints. Keep it: it is nowhere else."
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
  description = "A new number gives the database a new password."
  type        = number
  default     = 1
}

variable "webhook_secret_key_version" {
  description = "A new number writes a new webhook_secret_key."
  type        = number
  default     = 1
}

variable "github" {
  description = "Lets jobs of a repository on GitHub deploy: owner/name, and the provider that infra/bootstrap made."
  type        = object({ repository = string, oidc_provider_arn = string })
  default     = null
}

variable "settings" {
  description = "Further variables of API and workers, as README.md of the repository lists them. Nothing secret."
  type        = map(string)
  default     = {}
}
