/**
 * How every secret begins that we make for others. Whatever begins so is taken out of logs, so a new kind of secret is
 * added here first: without that it cannot be made. Longer ones come before those that they begin with.
 */
export const SECRET_PREFIXES = ['rwk_live_', 'rwk_test_', 'rwk_', 'rws_', 'whsec_'] as const;

export type SecretPrefix = (typeof SECRET_PREFIXES)[number];
