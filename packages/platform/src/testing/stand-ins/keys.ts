/** Id and secret of the key that the stand-in for S3 knows. */
export const S3_KEY = 'S3RVER';
