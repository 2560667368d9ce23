locals {
  arns = {
    jobs         = "arn:aws:sqs:${var.region}:${var.account_id}:${var.name}-jobs.fifo"
    dead_letters = "arn:aws:sqs:${var.region}:${var.account_id}:${var.name}-dead-letters.fifo"
  }
}

resource "aws_sqs_queue" "dead_letters" {
  name                        = "${var.name}-dead-letters.fifo"
  fifo_queue                  = true
  content_based_deduplication = false
  message_retention_seconds   = 14 * 86400
  sqs_managed_sse_enabled     = true
}

resource "aws_sqs_queue" "jobs" {
  name                        = "${var.name}-jobs.fifo"
  fifo_queue                  = true
  content_based_deduplication = false
  deduplication_scope         = "messageGroup"
  fifo_throughput_limit       = "perMessageGroupId"
  # Workers extend it while they work.
  visibility_timeout_seconds = 60
  receive_wait_time_seconds  = 20
  message_retention_seconds  = 4 * 86400
  sqs_managed_sse_enabled    = true
  redrive_policy = jsonencode({
    deadLetterTargetArn = aws_sqs_queue.dead_letters.arn
    maxReceiveCount     = var.max_receive_count
  })
}

resource "aws_sqs_queue_redrive_allow_policy" "dead_letters" {
  queue_url = aws_sqs_queue.dead_letters.id
  redrive_allow_policy = jsonencode({
    redrivePermission = "byQueue"
    sourceQueueArns   = [aws_sqs_queue.jobs.arn]
  })
}
