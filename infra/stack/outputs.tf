output "url" {
  description = "Where the API is."
  value       = "https://${var.domain}"
}

output "load_balancer" {
  description = "Name of the load balancer: where DNS is elsewhere, make the domain a CNAME of it."
  value       = module.edge.dns_name
}

output "cluster" {
  description = "Cluster of both services."
  value       = aws_ecs_cluster.this.name
}

output "log_groups" {
  description = "Log groups by service."
  value       = { api = module.api.log_group, worker = module.worker.log_group }
}

output "task_network" {
  description = "Network of the tasks, as `aws ecs run-task --network-configuration` takes it."
  value = jsonencode({ awsvpcConfiguration = {
    subnets        = local.placement.subnet_ids
    securityGroups = [local.placement.security_group_id]
    assignPublicIp = local.placement.public_ip ? "ENABLED" : "DISABLED"
  } })
}

output "deploy_roles" {
  description = "Roles for the workflows on GitHub."
  value       = one(module.deploy_role[*].role_arns)
}

output "facts" {
  description = "What tests hold against the design, and nothing secret."
  value = {
    storage     = merge(module.storage.facts, { public_access = module.storage.public_access })
    queue       = module.queue.facts
    database    = module.database.facts
    edge        = module.edge.facts
    services    = { api = module.api.facts, worker = module.worker.facts }
    alarms      = module.alarms.alarms
    topic       = module.alarms.topic_arn
    idle        = local.idle
    connections = local.connections
    nat         = module.network.nat_gateways
    inbound     = module.network.inbound_from_anywhere
    values      = { namespace = local.namespace }
  }
}

output "bucket_policy" {
  description = "Policy of the bucket, as JSON. For tests."
  value       = module.storage.policy
}

output "policies" {
  description = "Every policy of every role, as JSON. For tests."
  value = merge(
    { for key, policy in module.api.policies : "api-${key}" => policy },
    { for key, policy in module.worker.policies : "worker-${key}" => policy },
    { for key, policy in try(module.deploy_role[0].policies, {}) : "github-${key}" => policy },
  )
}

output "trust" {
  description = "Who may take the roles for GitHub, as JSON. For tests."
  value       = try(module.deploy_role[0].trust, {})
}
