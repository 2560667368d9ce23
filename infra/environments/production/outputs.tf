output "url" {
  description = "Where the API is."
  value       = module.retainwise.url
}

output "load_balancer" {
  description = "Name of the load balancer: where DNS is elsewhere, make the domain a CNAME of it."
  value       = module.retainwise.load_balancer
}

output "cluster" {
  description = "Cluster of both services."
  value       = module.retainwise.cluster
}

output "log_groups" {
  description = "Log groups by service."
  value       = module.retainwise.log_groups
}

output "task_network" {
  description = "Network of the tasks, as `aws ecs run-task --network-configuration` takes it."
  value       = module.retainwise.task_network
}

output "deploy_roles" {
  description = "Roles for the workflows on GitHub."
  value       = module.retainwise.deploy_roles
}
