variable "name" {
  description = "Name of the installation."
  type        = string
}

variable "vpc_id" {
  description = "Network."
  type        = string
}

variable "subnet_ids" {
  description = "Public subnets."
  type        = list(string)
}

variable "security_group_id" {
  description = "Security group of the load balancer."
  type        = string
}

variable "domain" {
  description = "Name at which clients reach the API."
  type        = string
}

variable "zone_id" {
  description = "Hosted zone of Route 53 that has the domain. Null: its records are made elsewhere."
  type        = string
}

variable "certificate_arn" {
  description = "Certificate of the domain in this region. Null: one is made, which needs zone_id."
  type        = string
}

variable "port" {
  description = "Port of the API's containers."
  type        = number
}

variable "idle_timeout" {
  description = "Seconds that an idle connection stays open. The API keeps it for longer."
  type        = number
}

variable "waf" {
  description = "Puts a web application firewall in front."
  type        = bool
}

variable "waf_requests_per_5_minutes" {
  description = "Requests of one address in five minutes, above which it is blocked."
  type        = number
}

variable "protected" {
  description = "The load balancer cannot be deleted by mistake."
  type        = bool
}
