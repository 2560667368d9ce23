/** Cells that mean yes, beside the words in `schema/vocabulary/yes-no.ts`. */
export const YES_CELLS = ['1.0', '✓', '✔', '☑', '✅', 'checked', 'enabled', 'yeah', 'yep', '.t.', 'sí', 'sì'] as const;

/** Cells that mean no, beside the words in `schema/vocabulary/yes-no.ts`. */
export const NO_CELLS = ['0.0', '✗', '✘', '☐', '❌', 'unchecked', 'disabled', 'nope', '.f.', 'não'] as const;
