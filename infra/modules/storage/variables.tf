variable "bucket" {
  description = "Name of the bucket, unique in all of AWS."
  type        = string
}

variable "upload_retention_days" {
  description = "UPLOAD_RETENTION_DAYS of the workers. The bucket itself deletes a week later what they have not."
  type        = number
}

variable "force_destroy" {
  description = "The bucket can be destroyed with everything in it."
  type        = bool
}
