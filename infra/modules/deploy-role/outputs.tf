output "role_arns" {
  description = "Roles that the workflows name, by what they are for."
  value       = { for key, role in aws_iam_role.this : key => role.arn }
}

output "policies" {
  description = "Policies, as JSON. For tests."
  value       = { deploy = local.deploy, no_data = local.no_data }
}

output "trust" {
  description = "Who may take which role, as JSON. For tests."
  value       = { for key, role in aws_iam_role.this : key => role.assume_role_policy }
}
