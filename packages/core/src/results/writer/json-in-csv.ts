/** Characters that JSON escapes, and halves of surrogate pairs, which JSON.stringify escapes when alone. */
// eslint-disable-next-line no-control-regex -- these are what is looked for
const NEEDS_ESCAPE = /["\\\u0000-\u001f\ud800-\udfff]/;

/** Whether a text is written in JSON as it is; then it needs no doubled quotes in a CSV cell either. */
export const isPlainJson = (text: string): boolean => !NEEDS_ESCAPE.test(text);
