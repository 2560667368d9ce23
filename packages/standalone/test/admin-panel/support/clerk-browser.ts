/**
 * What stands in for the two scripts that Clerk serves (clerk-js and its components), as far as the panel and Clerk's
 * React package use them. It runs in the page. Who is signed in, and the tokens, come from the API beside it.
 */
(() => {
  interface Organization {
    readonly id: string;
    readonly name: string;
  }
  interface State {
    readonly user: {
      readonly id: string;
      readonly organizationMemberships: readonly { readonly organization: Organization; readonly role: string }[];
    } | null;
    readonly sessionId: string | null;
    readonly organizationId: string | null;
  }
  type Listener = (resources: object) => void;

  const { src } = document.currentScript as HTMLScriptElement;
  const listeners = new Set<Listener>();
  const mounted = new Map<HTMLElement, (node: HTMLElement) => void>();
  let state: State = { user: null, sessionId: null, organizationId: null };

  async function ask<T>(path: string, body: object = {}): Promise<T> {
    const answer = await fetch(new URL(path, src), { method: 'POST', body: JSON.stringify(body) });
    return (await answer.json()) as T;
  }
  const organization = (): Organization | null =>
    state.user?.organizationMemberships.find((one) => one.organization.id === state.organizationId)?.organization ??
    null;
  const session = (): object | null =>
    state.sessionId === null
      ? null
      : {
          id: state.sessionId,
          status: 'active',
          user: state.user,
          lastActiveToken: { jwt: { claims: { sid: state.sessionId } } },
          getToken: async ({ organizationId = null }: { organizationId?: string | null } = {}) =>
            (await ask<{ jwt: string | null }>('/v1/tokens', { organizationId })).jwt,
        };
  /** React compares these by identity: the same objects until something changes. */
  const read = () => ({
    client: { sessions: [], signIn: {}, signUp: {} },
    session: session(),
    user: state.user,
    organization: organization(),
  });
  let resources = read();
  async function change(path: string, body?: object): Promise<void> {
    state = await ask<State>(path, body);
    resources = read();
    for (const listener of listeners) listener(resources);
    for (const [node, draw] of mounted) draw(node);
  }

  const mount =
    (draw: (node: HTMLElement) => void) =>
    (node: HTMLElement): void => {
      mounted.set(node, draw);
      draw(node);
    };
  const unmount = (node: HTMLElement): void => {
    mounted.delete(node);
    node.replaceChildren();
  };
  function drawSignIn(node: HTMLElement): void {
    node.innerHTML =
      '<h1>Sign in to Northwind Metrics</h1><form>' +
      '<label>Email address <input name="email" type="email" required></label><button>Continue</button></form>';
    const form = node.querySelector('form')!;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void change('/v1/sign_ins', { email: new FormData(form).get('email') });
    });
  }
  function drawUserButton(node: HTMLElement): void {
    node.innerHTML = '<button type="button">Sign out</button>';
    node.querySelector('button')!.addEventListener('click', () => void change('/v1/sign_outs'));
  }
  function drawSwitcher(node: HTMLElement): void {
    node.innerHTML = '<label>Organization <select></select></label>';
    const select = node.querySelector('select')!;
    for (const { organization: one } of state.user?.organizationMemberships ?? [])
      select.add(new Option(one.name, one.id, false, one.id === state.organizationId));
    select.addEventListener('change', () => void change('/v1/active', { organizationId: select.value }));
  }

  const clerk = {
    loaded: false,
    async load(): Promise<void> {
      state = await ask<State>('/v1/client');
      resources = read();
      clerk.loaded = true;
    },
    addListener(listener: Listener, { skipInitialEmit = false } = {}): () => void {
      listeners.add(listener);
      if (!skipInitialEmit) listener(resources);
      return () => listeners.delete(listener);
    },
    get __internal_lastEmittedResources() {
      return resources;
    },
    get client() {
      return resources.client;
    },
    get session() {
      return resources.session;
    },
    get user() {
      return resources.user;
    },
    get organization() {
      return resources.organization;
    },
    signOut: () => change('/v1/sign_outs'),
    mountSignIn: mount(drawSignIn),
    unmountSignIn: unmount,
    mountUserButton: mount(drawUserButton),
    unmountUserButton: unmount,
    mountOrganizationSwitcher: mount(drawSwitcher),
    unmountOrganizationSwitcher: unmount,
    __experimental_prefetchOrganizationSwitcher: (): void => undefined,
    __internal_updateProps: (): void => undefined,
  };
  Object.assign(window, { Clerk: clerk });
})();
