output "state_bucket" {
  description = "Bucket of the state: for `terraform init -backend-config`."
  value       = aws_s3_bucket.state.id
}

output "image_repository" {
  description = "Where images are pushed to."
  value       = aws_ecr_repository.this.repository_url
}

output "oidc_provider_arn" {
  description = "For `github` of the stack."
  value       = one(aws_iam_openid_connect_provider.github[*].arn)
}
