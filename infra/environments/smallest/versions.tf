terraform {
  required_version = ">= 1.11"
  # Bucket and region are given to `terraform init`. The lock is a file beside the state.
  backend "s3" {
    key          = "smallest/terraform.tfstate"
    encrypt      = true
    use_lockfile = true
  }
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.100"
    }
  }
}

provider "aws" {
  region              = var.region
  allowed_account_ids = [var.account_id]
  default_tags {
    tags = { application = "retainwise", environment = "smallest", managed-by = "terraform" }
  }
}
