output "urls" {
  description = "URLs of the queue of jobs and of its dead letters."
  value       = { jobs = aws_sqs_queue.jobs.url, dead_letters = aws_sqs_queue.dead_letters.url }
}

output "names" {
  description = "Names of both, as metrics have them."
  value       = { jobs = aws_sqs_queue.jobs.name, dead_letters = aws_sqs_queue.dead_letters.name }
}

output "arns" {
  description = "ARNs of both."
  value       = local.arns
}

output "facts" {
  description = "What has to hold of both. For tests."
  value = {
    fifo            = [aws_sqs_queue.jobs.fifo_queue, aws_sqs_queue.dead_letters.fifo_queue]
    encrypted       = [aws_sqs_queue.jobs.sqs_managed_sse_enabled, aws_sqs_queue.dead_letters.sqs_managed_sse_enabled]
    redrive         = jsondecode(aws_sqs_queue.jobs.redrive_policy)
    dead_letter_arn = aws_sqs_queue.dead_letters.arn
    allowed_sources = jsondecode(aws_sqs_queue_redrive_allow_policy.dead_letters.redrive_allow_policy)
    jobs_arn        = aws_sqs_queue.jobs.arn
  }
}
