/** What is read at most, far above useful models and far below what could exhaust a machine. */
export const MODEL_LIMITS = {
  bytes: 64 * 1024 * 1024,
  /** Values, keys and brackets of a document, a typed array counting as one. */
  documentParts: 8_000_000,
  documentDepth: 64,
  trees: 50_000,
  nodes: 8_000_000,
  features: 100_000,
  /** Edges from the root to a leaf. */
  treeDepth: 512,
} as const;
