// Calls the runtime through the server.
import type { HostArguments, HostMethodName, HostResult } from '../host/host-methods';

/** A call that was refused; the message can be shown. */
export class CallRefused extends Error {
  override readonly name = 'CallRefused';
}

/** @throws CallRefused with the server's French message, or one of our own when the server is gone */
export async function callRuntime<M extends HostMethodName>(method: M, ...args: HostArguments<M>): Promise<HostResult<M>> {
  let response: Response;
  try {
    response = await fetch(`/api/runtime/${method}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(args),
    });
  } catch {
    throw new CallRefused(
      'Le serveur ne répond plus. Relancez-le dans le terminal (npm start), puis rechargez cette page : rien de ce qui était enregistré n’est perdu.',
    );
  }
  const body: unknown = await response
    .json()
    .catch(() => ({ message: `Le serveur a répondu de travers (code ${response.status}).` }));
  if (!response.ok) throw new CallRefused((body as { message: string }).message);
  return body as HostResult<M>;
}
