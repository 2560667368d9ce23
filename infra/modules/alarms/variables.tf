variable "name" {
  description = "Name of the installation."
  type        = string
}

variable "alarms" {
  description = "Alarms, as in infra/alarms.json."
  type        = any
}

variable "values" {
  description = "What stands for the words with a dollar sign in alarms.json: namespaces and dimensions."
  type        = map(string)
}

variable "emails" {
  description = "Addresses that are told. Each has to confirm once."
  type        = list(string)
}

variable "runbook_url" {
  description = "Where the runbooks can be read; ends with a slash."
  type        = string
}
