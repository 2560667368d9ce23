variable "name" {
  description = "Name of the installation."
  type        = string
}

variable "region" {
  description = "Region of the services."
  type        = string
}

variable "account_id" {
  description = "AWS account."
  type        = string
}

variable "repository" {
  description = "Repository on GitHub, as owner/name."
  type        = string
}

variable "github_environment" {
  description = "Environment of the repository whose jobs may deploy; its reviewers decide."
  type        = string
  default     = "production"
}

variable "oidc_provider_arn" {
  description = "Provider of identities that infra/bootstrap made."
  type        = string
}

variable "image_repository" {
  description = "Name of the repository of images."
  type        = string
}

variable "cluster_arn" {
  description = "Cluster of the services."
  type        = string
}

variable "services" {
  description = "Services and families of task definitions that are rolled."
  type        = list(object({ name = string, family = string }))
}

variable "role_arns" {
  description = "Roles of the tasks."
  type        = list(string)
}

variable "data_arns" {
  description = "What holds data of customers, which no role here may read: bucket and queues."
  type        = object({ bucket = string, queues = list(string) })
}
