variable "region" {
  description = "Region, such as eu-central-1."
  type        = string
}

variable "account_id" {
  description = "AWS account: 12 digits."
  type        = string
}

variable "image_repository" {
  description = "Name of the repository of images."
  type        = string
  default     = "retainwise"
}

variable "github" {
  description = "Makes the provider of identities for GitHub. False where the account has one already, or needs none."
  type        = bool
  default     = true
}
