output "target_group_arns" {
  description = "Target groups of the API."
  value       = { for key, group in aws_lb_target_group.this : key => group.arn }
  # A service can only name target groups that a listener already uses.
  depends_on = [aws_lb_listener.https, aws_lb_listener_rule.uploads]
}

output "dns_name" {
  description = "Name of the load balancer, for a CNAME where the records of the domain are made elsewhere."
  value       = aws_lb.this.dns_name
}

output "dimensions" {
  description = "How metrics name the load balancer and the target group of the API."
  value = {
    load_balancer = aws_lb.this.arn_suffix
    target_group  = aws_lb_target_group.this["api"].arn_suffix
  }
}

output "facts" {
  description = "What has to hold at the edge. For tests."
  value = {
    redirect        = one(aws_lb_listener.redirect.default_action)
    https_protocol  = aws_lb_listener.https.protocol
    ssl_policy      = aws_lb_listener.https.ssl_policy
    drops_headers   = aws_lb.this.drop_invalid_header_fields
    idle_timeout    = aws_lb.this.idle_timeout
    health_paths    = distinct([for group in aws_lb_target_group.this : one(group.health_check).path])
    hidden_paths    = flatten([for c in aws_lb_listener_rule.metrics.condition : [for p in c.path_pattern : p.values]])
    hidden_response = one(one(aws_lb_listener_rule.metrics.action).fixed_response).status_code
    firewalls       = length(aws_wafv2_web_acl.this)
  }
}
