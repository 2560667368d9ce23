/** Clerk's components in the colours of the panel, which are pairs for light and dark. */
export const APPEARANCE = {
  variables: {
    colorPrimary: 'var(--brand)',
    colorPrimaryForeground: 'var(--surface)',
    colorForeground: 'var(--ink)',
    colorMutedForeground: 'var(--ink-quiet)',
    colorMuted: 'var(--ground)',
    colorBackground: 'var(--surface)',
    colorInput: 'var(--surface)',
    colorInputForeground: 'var(--ink)',
    colorNeutral: 'var(--ink)',
    colorDanger: 'var(--alarm)',
    colorRing: 'var(--brand)',
    fontFamily: 'var(--font)',
    borderRadius: '8px',
  },
} as const;
