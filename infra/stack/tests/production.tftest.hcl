# What is larger in production, and what is refused.
mock_provider "aws" {
  source          = "./tests/mocks"
  override_during = plan
}

variables {
  region                = "eu-central-1"
  account_id            = "123456789012"
  availability_zones    = ["eu-central-1a", "eu-central-1b"]
  domain                = "churn.example.com"
  certificate_arn       = "arn:aws:acm:eu-central-1:123456789012:certificate/00000000-0000-0000-0000-000000000000"
  image                 = "123456789012.dkr.ecr.eu-central-1.amazonaws.com/retainwise@sha256:0000000000000000000000000000000000000000000000000000000000000000"
  database_password     = "only-for-tests"
  database_api_password = "only-for-tests"
  webhook_secret_key    = "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE="
  alarm_emails          = []
}

run "tasks_are_private" {
  command = plan
  variables {
    private_tasks = true
    migrate_apart = true
    api           = { min = 2, max = 4 }
    worker        = { min = 1, max = 10 }
    database      = { class = "db.t4g.small", multi_az = true, max_connections = 220 }
  }

  assert {
    condition     = output.facts.nat == 1 && alltrue([for service in values(output.facts.services) : !service.public_ip])
    error_message = "Tasks must be private, behind one NAT gateway."
  }
  assert {
    condition     = output.facts.connections.needed <= output.facts.connections.allowed
    error_message = "All pools together must fit into the database."
  }
  assert {
    condition     = alltrue([for service in values(output.facts.services) : service.environment["MIGRATE_ON_START"] == "false"])
    error_message = "Where a task migrates, no process may."
  }
  assert {
    condition     = output.deploy_roles == null && length(output.trust) == 0
    error_message = "Without a repository nobody outside may take a role."
  }
}

run "too_many_connections_are_noticed" {
  command = plan
  variables {
    worker = { max = 40 }
  }
  expect_failures = [check.connections]
}

run "what_would_be_a_mistake_is_refused" {
  command = plan
  variables {
    # A tag may be another image tomorrow.
    image = "123456789012.dkr.ecr.eu-central-1.amazonaws.com/retainwise:latest"
    # The console shows settings.
    settings = { CLERK_SECRET_KEY = "sk_test" }
    # Any repository of the owner could deploy.
    github             = { repository = "example/*", oidc_provider_arn = "arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com" }
    availability_zones = ["eu-central-1a"]
  }
  expect_failures = [var.image, var.settings, var.github, var.availability_zones]
}
