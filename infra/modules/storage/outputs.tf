output "bucket" {
  description = "Name of the bucket."
  value       = aws_s3_bucket.this.id
}

output "arn" {
  description = "ARN of the bucket."
  value       = local.arn
}

output "public_access" {
  description = "The four flags that keep the bucket private. For tests."
  value = [
    aws_s3_bucket_public_access_block.this.block_public_acls,
    aws_s3_bucket_public_access_block.this.block_public_policy,
    aws_s3_bucket_public_access_block.this.ignore_public_acls,
    aws_s3_bucket_public_access_block.this.restrict_public_buckets,
  ]
}

output "policy" {
  description = "Policy of the bucket, as JSON. For tests."
  value       = aws_s3_bucket_policy.this.policy
}

output "facts" {
  description = "Ownership and encryption. For tests."
  value = {
    ownership  = one(aws_s3_bucket_ownership_controls.this.rule).object_ownership
    encryption = one(one(aws_s3_bucket_server_side_encryption_configuration.this.rule).apply_server_side_encryption_by_default).sse_algorithm
  }
}
