variable "name" {
  description = "Name of the installation."
  type        = string
}

variable "service" {
  description = "Which service it is: api or worker."
  type        = string
}

variable "region" {
  description = "Region of the logs."
  type        = string
}

variable "cluster" {
  description = "Cluster that it runs in."
  type        = object({ arn = string, name = string })
}

variable "image" {
  description = "Image by its digest: a tag may be another image tomorrow."
  type        = string
}

variable "command" {
  description = "Command of the container."
  type        = list(string)
}

variable "size" {
  description = "CPU units (1024 are a vCPU), memory in MiB, and disk in GiB of a task."
  type        = object({ cpu = number, memory = number, disk = number })
}

variable "tasks" {
  description = "How many tasks there are at least and at most."
  type        = object({ min = number, max = number })
}

variable "spot" {
  description = "Tasks may be stopped with two minutes' notice, and cost about a third."
  type        = bool
}

variable "environment" {
  description = "Variables of the container. Nothing secret."
  type        = map(string)
}

variable "secrets" {
  description = "Variables whose value is that of a secret, by its ARN."
  type        = map(string)
}

variable "port" {
  description = "Port of the container's health endpoint."
  type        = number
}

variable "target_group_arns" {
  description = "Target groups that send requests to it. None: nobody does."
  type        = list(string)
}

variable "subnet_ids" {
  description = "Subnets of the tasks."
  type        = list(string)
}

variable "security_group_id" {
  description = "Security group of the tasks."
  type        = string
}

variable "public_ip" {
  description = "Tasks have a public address, because nothing else leads to the internet."
  type        = bool
}

variable "policy" {
  description = "What its tasks may do, as JSON."
  type        = string
}

variable "log_retention_days" {
  description = "How long logs are kept."
  type        = number
}

variable "rollback_alarms" {
  description = "Alarms that take a deployment back."
  type        = list(string)
}

variable "backlog" {
  description = "Scales by jobs per task: the queue, the namespace of our own metrics, jobs per task. Null: it does not."
  type        = object({ queue = string, namespace = string, per_task = number })
  default     = null
}

variable "stop_timeout" {
  description = "Seconds that a task has to stop. A worker needs 25."
  type        = number
  default     = 60
}
