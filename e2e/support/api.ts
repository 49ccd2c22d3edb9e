import type { Board } from "@leadstream/contract";

export interface Account {
  name: string;
  email: string;
  password: string;
}

export interface Api {
  token: string;
  userId: string;
  board(): Promise<Board>;
  get<T>(path: string): Promise<T>;
  text(path: string): Promise<string>;
  send<T>(method: "POST" | "PATCH" | "PUT" | "DELETE", path: string, body?: unknown): Promise<T>;
}

/** Another client of the same person, to know and do what the page under test must show. */
export async function signInOverApi(address: string, account: Account): Promise<Api> {
  const signedIn = await fetch(`${address}/api/auth/sign-in/email`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ email: account.email, password: account.password }),
  });
  if (!signedIn.ok) throw new Error(`Signing in answered ${signedIn.status}.`);
  const { token, user } = (await signedIn.json()) as { token: string; user: { id: string } };

  async function ask(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    headers.set("authorization", `Bearer ${token}`);
    const answer = await fetch(address + path, { ...init, headers });
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
    return answer;
  }
  const get = async <T>(path: string) => (await (await ask(path)).json()) as T;
  return {
    token,
    userId: user.id,
    get,
    board: () => get<Board>("/api/v1/board"),
    text: async (path) => (await ask(path)).text(),
    send: async <T>(method: string, path: string, body?: unknown) => {
      const answer = await ask(path, {
        method,
        headers: { "content-type": "application/json" },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      return (await answer.json()) as T;
    },
  };
}
