# Everything made once, as far as that goes without AWS: references between modules resolve, in an order that exists.
mock_provider "aws" {
  source = "./tests/mocks"
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
}

run "everything_is_made" {
  command = apply

  assert {
    condition     = output.url == "https://churn.example.com" && output.cluster == "retainwise"
    error_message = "The installation must say where it is."
  }
  assert {
    condition     = jsondecode(output.task_network).awsvpcConfiguration.assignPublicIp == "ENABLED"
    error_message = "Tasks that are run by hand need the network of the others."
  }
}
