output "vpc_id" {
  description = "Id of the network."
  value       = aws_vpc.this.id
}

output "public_subnet_ids" {
  description = "Subnets of the load balancer."
  value       = [for zone in var.availability_zones : aws_subnet.public[zone].id]
}

output "task_subnet_ids" {
  description = "Subnets of the tasks."
  value       = [for zone in var.availability_zones : (var.private_tasks ? aws_subnet.private : aws_subnet.public)[zone].id]
}

output "database_subnet_ids" {
  description = "Subnets of the database."
  value       = [for zone in var.availability_zones : aws_subnet.database[zone].id]
}

output "security_group_ids" {
  description = "Security groups by what they are for: edge, tasks, database."
  value       = local.groups
}

output "inbound_from_anywhere" {
  description = "What any address may reach, as group and port. For tests."
  value = sort([
    for key, rule in aws_vpc_security_group_ingress_rule.this : "${local.ingress[key].group} ${rule.from_port}"
    if rule.cidr_ipv4 != null
  ])
}

output "nat_gateways" {
  description = "How many NAT gateways there are."
  value       = length(aws_nat_gateway.this)
}
