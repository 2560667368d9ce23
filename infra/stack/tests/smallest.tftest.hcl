# What has to hold of every installation, held against the smallest. Nothing reaches AWS: the provider is mocked, and
# what AWS would answer is known while planning.
mock_provider "aws" {
  source          = "./tests/mocks"
  override_during = plan
}

variables {
  region                = "eu-central-1"
  account_id            = "123456789012"
  availability_zones    = ["eu-central-1a", "eu-central-1b"]
  domain                = "churn.example.com"
  zone_id               = "Z0123456789ABCDEFGHIJ"
  image                 = "123456789012.dkr.ecr.eu-central-1.amazonaws.com/retainwise@sha256:0000000000000000000000000000000000000000000000000000000000000000"
  database_password     = "only-for-tests"
  database_api_password = "only-for-tests"
  webhook_secret_key    = "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE="
  alarm_emails          = ["ops@example.com"]
  github                = { repository = "example/retainwise", oidc_provider_arn = "arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com" }
}

run "what_was_promised_holds" {
  # One plan for all of it: planning is what takes the time.
  command = plan

  # Data is kept private.
  assert {
    condition     = alltrue(output.facts.storage.public_access) && length(output.facts.storage.public_access) == 4
    error_message = "All four flags must keep the bucket from being public."
  }
  assert {
    condition = anytrue([
      for s in jsondecode(output.bucket_policy).Statement :
      s.Effect == "Deny" && s.Action == "s3:*" && try(s.Condition.Bool["aws:SecureTransport"], "") == "false"
    ])
    error_message = "The bucket must refuse connections without TLS."
  }
  assert {
    condition     = output.facts.storage.ownership == "BucketOwnerEnforced" && output.facts.storage.encryption == "AES256"
    error_message = "The bucket must own and encrypt its objects."
  }
  assert {
    condition     = output.facts.database.public == false && output.facts.database.encrypted && output.facts.database.protected
    error_message = "The database must be private, encrypted and protected from deletion."
  }
  assert {
    condition     = output.facts.database.force_ssl == "1" && output.facts.database.backup_days >= 7
    error_message = "The database must refuse connections without TLS, and keep backups for a week."
  }
  assert {
    condition     = output.facts.database.managed == null
    error_message = "RDS must not manage the password: it would rotate under open pools."
  }
  assert {
    condition     = join(", ", output.facts.inbound) == "edge 443, edge 80"
    error_message = "Only ports 80 and 443 of the load balancer may be reached from anywhere."
  }

  # Jobs are not lost.
  assert {
    condition     = alltrue(output.facts.queue.fifo) && alltrue(output.facts.queue.encrypted)
    error_message = "The queue and its dead letters must be FIFO and encrypted."
  }
  assert {
    condition     = output.facts.queue.redrive.deadLetterTargetArn == output.facts.queue.dead_letter_arn && output.facts.queue.redrive.maxReceiveCount >= 10
    error_message = "Messages must become dead letters, after ten deliveries at the earliest: deployments are deliveries too."
  }
  assert {
    condition     = output.facts.queue.allowed_sources == { redrivePermission = "byQueue", sourceQueueArns = [output.facts.queue.jobs_arn] }
    error_message = "Only our queue may send dead letters there."
  }

  # Nobody may more than needed.
  assert {
    condition     = length(output.policies) >= 6
    error_message = "Every policy has to be looked at."
  }
  assert {
    condition = alltrue(flatten([
      for policy in values(output.policies) : [
        for s in jsondecode(policy).Statement : [for action in flatten([s.Action]) : !can(regex("[*]", action))]
      ]
    ]))
    error_message = "No policy may name actions by a wildcard."
  }
  assert {
    # What AWS cannot limit to a resource: signing in to the registry, and definitions of tasks.
    condition = alltrue(flatten([
      for policy in values(output.policies) : [
        for s in jsondecode(policy).Statement : [
          for resource in flatten([s.Resource]) : resource != "*" || length(setsubtract(flatten([s.Action]), [
            "ecr:GetAuthorizationToken", "ecs:DescribeTaskDefinition", "ecs:RegisterTaskDefinition",
          ])) == 0
        ]
      ]
    ]))
    error_message = "No policy may name every resource, but for the three actions that have none."
  }
  assert {
    condition = alltrue(flatten([
      for trust in values(output.trust) : [
        for s in jsondecode(trust).Statement :
        keys(s.Condition) == ["StringEquals"] &&
        s.Condition.StringEquals["token.actions.githubusercontent.com:aud"] == "sts.amazonaws.com" &&
        can(regex("^repo:example/retainwise:(environment:production|pull_request)$", s.Condition.StringEquals["token.actions.githubusercontent.com:sub"]))
      ]
    ]))
    error_message = "Only jobs of the one repository and environment may take the roles, and no pattern may widen that."
  }
  assert {
    condition = alltrue([
      for s in jsondecode(output.policies["github-deploy"]).Statement :
      !contains(flatten([s.Action]), "iam:PassRole") || try(s.Condition.StringEquals["iam:PassedToService"], "") == "ecs-tasks.amazonaws.com"
    ])
    error_message = "Roles may be passed to tasks alone."
  }
  assert {
    condition = length(flatten([
      for service in values(output.facts.services) : [
        for name, value in service.environment : name if can(regex("SECRET|PASSWORD|TOKEN|DATABASE_URL|PRIVATE", name))
      ]
    ])) == 0
    error_message = "What is secret must come from a secret, not from an environment that the console shows."
  }
  assert {
    condition = (
      join(" ", output.facts.services.api.secrets) == "DATABASE_URL WEBHOOK_SECRET_KEY" &&
      join(" ", output.facts.services.worker.secrets) == "DATABASE_API_URL DATABASE_URL WEBHOOK_SECRET_KEY"
    )
    error_message = "Both services need the database and the key of webhooks, and only workers what migrations need."
  }

  # Only https is served.
  assert {
    condition     = output.facts.edge.redirect.type == "redirect" && one(output.facts.edge.redirect.redirect).protocol == "HTTPS"
    error_message = "Port 80 may only redirect."
  }
  assert {
    condition     = output.facts.edge.https_protocol == "HTTPS" && output.facts.edge.ssl_policy == "ELBSecurityPolicy-TLS13-1-2-2021-06"
    error_message = "Port 443 must speak TLS 1.2 at least."
  }
  assert {
    condition     = output.facts.edge.drops_headers && contains(output.facts.edge.hidden_paths, "/metrics") && output.facts.edge.hidden_response == "404"
    error_message = "Broken headers must be dropped, and metrics must not be public."
  }
  assert {
    condition     = output.facts.edge.firewalls == 1
    error_message = "There must be a firewall unless it is switched off."
  }
  assert {
    condition     = output.facts.idle.application > output.facts.edge.idle_timeout
    error_message = "The API must keep idle connections for longer than the load balancer."
  }

  # Services take deployments back.
  assert {
    condition = alltrue([
      for service in values(output.facts.services) :
      service.breaker.enable && service.breaker.rollback && service.alarms.enable && service.alarms.rollback
    ])
    error_message = "Both services must take a failed deployment back."
  }
  assert {
    condition = alltrue(flatten([
      for service in values(output.facts.services) : [
        for name in service.alarms.alarm_names : contains([for alarm in keys(output.facts.alarms) : "retainwise-${alarm}"], name)
      ]
    ]))
    error_message = "An alarm that takes deployments back must exist."
  }
  assert {
    condition = alltrue([
      for service in values(output.facts.services) :
      service.read_only && service.user == "1000" && service.init && service.stop_timeout >= 30 && service.log_retention > 0
    ])
    error_message = "Containers must be read-only, not root, with time to stop, and logs must end some day."
  }
  assert {
    condition     = output.facts.services.worker.backlog == "(visible + inflight) / IF(running > 0, running, 1)" && output.facts.services.api.backlog == null
    error_message = "Workers must be scaled by jobs for each of them."
  }
  assert {
    condition     = output.facts.connections.needed <= output.facts.connections.allowed
    error_message = "All pools together must fit into the database."
  }
  assert {
    condition     = output.facts.nat == 0 && alltrue([for service in values(output.facts.services) : service.public_ip])
    error_message = "The smallest installation must do without a NAT gateway."
  }

  # Alarms tell somebody.
  assert {
    condition = length(setsubtract([
      "api-5xx", "api-slow", "confidence-drop", "database-connections", "database-cpu", "database-space", "db-errors",
      "dead-letters", "model-loading", "no-worker", "outbox-age", "prediction-failures", "queue-age", "s3-failures",
      "upload-failures", "webhook-backlog", "worker-errors",
    ], keys(output.facts.alarms))) == 0 && length(output.facts.alarms) == length(jsondecode(file("../alarms.json")).alarms)
    error_message = "Every alarm that was promised must be made, and every one of alarms.json."
  }
  assert {
    condition     = alltrue([for alarm in values(output.facts.alarms) : alarm.actions == toset([output.facts.topic]) && alarm.ok_actions == toset([output.facts.topic])])
    error_message = "Every alarm must tell the topic, also when it is over."
  }
  assert {
    condition     = length([for alarm in values(output.facts.alarms) : alarm if length([for d in alarm.dimensions : d if startswith(d, "$")]) > 0]) == 0
    error_message = "Every word with a dollar sign in alarms.json must stand for something."
  }
  assert {
    condition     = output.facts.alarms["no-worker"].missing == "breaching"
    error_message = "When no worker says anything, that is the alarm."
  }
  assert {
    condition = toset(flatten([
      for alarm in values(output.facts.alarms) : [for m in alarm.metrics : split(" ", m)[1] if startswith(m, "${output.facts.values.namespace} ")]
    ])) == toset([for m in jsondecode(file("../metrics.json")).metrics : m.cloudwatch.name if try(m.cloudwatch.alarmed, false)])
    error_message = "Alarms must be on the metrics that metrics.json calls alarmed, and on all of them."
  }
}
