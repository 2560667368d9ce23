import { createElement, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import type { WidgetClient } from '../client.ts';
import type { AppearanceProps } from '../ui/appearance.ts';
import type { Clients } from '../ui/clients.ts';
import { RetainWiseProvider } from '../ui/retainwise-provider.tsx';

/** What a page can set on an element that is no text: these are properties, everything else is an attribute too. */
export interface RetainWiseElement extends HTMLElement {
  client: WidgetClient | undefined;
  fetchSession: AppearanceProps['fetchSession'];
  messages: AppearanceProps['messages'];
}

/** Attributes that all elements have. */
const COMMON = ['base-url', 'reference', 'locale', 'currency', 'theme', 'nonce'] as const;

export interface Part {
  /** Attributes of its own. */
  readonly attributes: readonly string[];
  /** @param fire dispatches an event of the element */
  readonly render: (
    attribute: (name: string) => string | undefined,
    fire: (type: string, detail: unknown) => void,
  ) => ReactNode;
}

/** The class of an element that shows a part. */
export function createElementClass({ attributes, render }: Part, clients: Clients): CustomElementConstructor {
  return class extends HTMLElement implements RetainWiseElement {
    static readonly observedAttributes = [...COMMON, ...attributes];
    readonly #properties: Pick<RetainWiseElement, 'client' | 'fetchSession' | 'messages'> = {
      client: undefined,
      fetchSession: undefined,
      messages: undefined,
    };
    #root: Root | null = null;
    #isQueued = false;

    get client() {
      return this.#properties.client;
    }
    set client(client) {
      this.#set({ client });
    }
    get fetchSession() {
      return this.#properties.fetchSession;
    }
    set fetchSession(fetchSession) {
      this.#set({ fetchSession });
    }
    get messages() {
      return this.#properties.messages;
    }
    set messages(messages) {
      this.#set({ messages });
    }

    connectedCallback(): void {
      this.#takeEarlyProperties();
      this.#root ??= createRoot(this);
      this.#draw();
    }

    disconnectedCallback(): void {
      // An element that only moves within the page is connected again before this.
      queueMicrotask(() => {
        if (this.isConnected) return;
        this.#root?.unmount();
        this.#root = null;
      });
    }

    attributeChangedCallback(): void {
      this.#draw();
    }

    /** What was set before the class was there is on the element itself, where it would hide the accessors. */
    #takeEarlyProperties(): void {
      for (const name of ['client', 'fetchSession', 'messages'] as const) {
        const own = Object.getOwnPropertyDescriptor(this, name);
        if (own === undefined) continue;
        Reflect.deleteProperty(this, name);
        Reflect.set(this, name, own.value);
      }
    }

    #set(change: Partial<Pick<RetainWiseElement, 'client' | 'fetchSession' | 'messages'>>): void {
      Object.assign(this.#properties, change);
      this.#draw();
    }

    /** Once for all that is set at the same time, so that no half of it asks the API. */
    #draw(): void {
      if (this.#isQueued || this.#root === null) return;
      this.#isQueued = true;
      queueMicrotask(() => {
        this.#isQueued = false;
        const attribute = (name: string): string | undefined => this.getAttribute(name) ?? undefined;
        const theme = attribute('theme');
        const appearance: AppearanceProps = {
          ...this.#properties,
          baseUrl: attribute('base-url'),
          reference: attribute('reference'),
          locale: attribute('locale'),
          currency: attribute('currency'),
          nonce: attribute('nonce'),
          theme: theme === 'light' || theme === 'dark' ? theme : 'auto',
        };
        const fire = (type: string, detail: unknown): void => {
          this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
        };
        this.#root?.render(
          createElement(RetainWiseProvider, { ...appearance, clients, children: render(attribute, fire) }),
        );
      });
    }
  };
}
