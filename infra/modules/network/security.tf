# Who may reach whom: the internet the load balancer, that the tasks, those the database.
resource "aws_security_group" "edge" {
  name        = "${var.name}-edge"
  description = "The load balancer"
  vpc_id      = aws_vpc.this.id
}

resource "aws_security_group" "tasks" {
  name        = "${var.name}-tasks"
  description = "API and workers"
  vpc_id      = aws_vpc.this.id
}

resource "aws_security_group" "database" {
  name        = "${var.name}-database"
  description = "PostgreSQL"
  vpc_id      = aws_vpc.this.id
}

# Every rule that lets something in; there is no other.
locals {
  ingress = merge(
    { for port in [80, 443] : "internet-${port}" => {
      group = "edge", port = port, cidr = "0.0.0.0/0", from = null, why = "Clients; port 80 only redirects"
    } },
    { for port in var.container_ports : "edge-${port}" => {
      group = "tasks", port = port, cidr = null, from = "edge", why = "From the load balancer alone"
    } },
    { database = { group = "database", port = 5432, cidr = null, from = "tasks", why = "From the tasks alone" } },
  )
  groups = {
    edge     = aws_security_group.edge.id
    tasks    = aws_security_group.tasks.id
    database = aws_security_group.database.id
  }
}

resource "aws_vpc_security_group_ingress_rule" "this" {
  for_each                     = local.ingress
  security_group_id            = local.groups[each.value.group]
  description                  = each.value.why
  cidr_ipv4                    = each.value.cidr
  referenced_security_group_id = each.value.from == null ? null : local.groups[each.value.from]
  ip_protocol                  = "tcp"
  from_port                    = each.value.port
  to_port                      = each.value.port
}

resource "aws_vpc_security_group_egress_rule" "edge_to_tasks" {
  for_each                     = { for port in var.container_ports : tostring(port) => port }
  security_group_id            = aws_security_group.edge.id
  description                  = "Requests and health checks"
  referenced_security_group_id = aws_security_group.tasks.id
  ip_protocol                  = "tcp"
  from_port                    = each.value
  to_port                      = each.value
}

# Webhooks go to whatever port their owner named; which addresses are allowed is judged by the worker.
resource "aws_vpc_security_group_egress_rule" "tasks" {
  security_group_id = aws_security_group.tasks.id
  description       = "AWS, the database, webhooks"
  cidr_ipv4         = "0.0.0.0/0"
  ip_protocol       = "-1"
}
