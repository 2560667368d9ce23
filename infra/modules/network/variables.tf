variable "name" {
  description = "Name of the installation; begins the name of everything."
  type        = string
}

variable "cidr" {
  description = "Addresses of the network, a /16."
  type        = string
}

variable "availability_zones" {
  description = "Zones to use, two at least: the load balancer and the database need two."
  type        = list(string)
}

variable "region" {
  description = "Region, for the endpoint of S3."
  type        = string
}

variable "private_tasks" {
  description = "Tasks get private addresses and reach the internet through one NAT gateway."
  type        = bool
}

variable "container_ports" {
  description = "Ports of the containers that the load balancer reaches."
  type        = set(number)
}
