/** `Cache-Control`: answers are about customers, so no cache may keep them, neither a shared one nor a browser's. */
export const NOT_STORED = 'private, no-store';
