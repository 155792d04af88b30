// Speaks to a workbench without a browser, as the browser of its session would.
import type { Workbench } from 'apps-script-local/workbench';

/** What the session's address gives, as `name=value`. */
export async function cookieOf(workbench: Workbench): Promise<string> {
  const opened = await fetch(workbench.url, { redirect: 'manual' });
  return (opened.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
}

/** @param path after the origin's slash */
export async function askWorkbench(
  workbench: Workbench,
  path: string,
  options: RequestInit & { readonly headers?: Readonly<Record<string, string>> } = {},
): Promise<Response> {
  return fetch(workbench.origin + path, {
    redirect: 'manual',
    ...options,
    headers: { cookie: await cookieOf(workbench), ...options.headers },
  });
}
