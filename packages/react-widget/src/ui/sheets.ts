/** The style sheet of the isolated parts of a page, or of a part of it: parsed once for all of them. */
export interface Sheets {
  /** Loads the styles when they are first needed, then gives them to a shadow tree. */
  adopt(root: ShadowRoot, nonce: string | undefined): void;
  load(): Promise<void>;
}

export function createSheets(): Sheets {
  let text: string | null = null;
  let constructed: CSSStyleSheet | null = null;
  let loading: Promise<void> | null = null;
  return {
    load() {
      loading ??= import('../generated/sheet.ts').then(
        ({ sheet }) => {
          text = sheet;
        },
        (error: unknown) => {
          // Asked for again by whoever comes next.
          loading = null;
          throw error;
        },
      );
      return loading;
    },
    adopt(root, nonce) {
      if (text === null) throw new Error('The styles are given to a part once they are loaded.');
      registerRem();
      // A policy without inline styles allows these. Every browser that knows the colors of the sheet has them.
      if ('adoptedStyleSheets' in root) {
        constructed ??= constructedFrom(text);
        root.adoptedStyleSheets = [constructed];
        return;
      }
      const style = document.createElement('style');
      if (nonce !== undefined) style.nonce = nonce;
      style.textContent = text;
      // An older type than the one above, which says that it is always there.
      (root satisfies never as ShadowRoot).append(style);
    },
  };
}

function constructedFrom(text: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
}

/** As a length, `1em` is counted once, where it is set, and not again by each element that inherits it. */
function registerRem(): void {
  try {
    CSS.registerProperty({ name: '--rw-rem', syntax: '<length>', inherits: true, initialValue: '16px' });
  } catch {
    // Registered before, or by none: 16 px is what most people have.
  }
}
