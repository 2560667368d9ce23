/** Those of an end customer; all for the account itself. */
export function belongsTo(reference: string | null): (owned: { readonly reference: string | null }) => boolean {
  return (owned) => reference === null || owned.reference === reference;
}
