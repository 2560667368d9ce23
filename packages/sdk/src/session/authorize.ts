import type { Session } from './session.ts';

type Send = (request: Request) => Promise<Response>;

/** How requests get their `Authorization`, where that is not the same for all. */
export interface Authorization {
  /** Sends one attempt of a request with what is valid at this moment. */
  send(request: Request, send: Send): Promise<Response>;
  /**
   * Makes a request, all of its attempts, and once more when its session had expired: the API refuses such a request
   * before it does anything.
   *
   * @param repeat null when it cannot be made again
   */
  retry(make: () => Promise<Response>, repeat: (() => Promise<Response>) | null): Promise<Response>;
  /** The session is over for this client. */
  forget(): void;
  /** Whose token it is, where that is known. Fetches one when there is none. */
  identity(): Promise<string>;
}

const EXPIRED = 'ERR-1008';

/** Everything that can be known only when a request is sent. Sessions are loaded with the first request. */
export function lazyAuthorization(open: () => Promise<Session>): Authorization {
  let session: Session | null = null;
  let opening: Promise<Session> | null = null;
  const opened = async (): Promise<Session> => (session ??= await (opening ??= open()));
  return {
    async send(request, send) {
      const current = await opened();
      const sent = await current.token();
      request.headers.set('authorization', `Bearer ${sent}`);
      const response = await send(request);
      if (response.status === 401) current.drop(sent);
      return response;
    },
    async retry(make, repeat) {
      const response = await make();
      return repeat !== null && (await hasExpired(response)) ? repeat() : response;
    },
    forget: () => session?.forget(),
    async identity() {
      const current = await opened();
      await current.token();
      return current.reference() ?? '';
    },
  };
}

/** The body is read of a copy: somebody else reads what the problem says. */
async function hasExpired(response: Response): Promise<boolean> {
  if (response.status !== 401) return false;
  const text = await response.clone().text();
  try {
    return (JSON.parse(text) as { readonly code?: unknown } | null)?.code === EXPIRED;
  } catch {
    // Of something in front of the API.
    return false;
  }
}
