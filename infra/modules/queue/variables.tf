variable "name" {
  description = "Name of the installation."
  type        = string
}

variable "region" {
  description = "Region, for the ARNs in policies."
  type        = string
}

variable "account_id" {
  description = "AWS account, for the ARNs in policies."
  type        = string
}

variable "max_receive_count" {
  description = "Deliveries of one message before it becomes a dead letter. A fuse: failures are counted in PostgreSQL."
  type        = number
}
