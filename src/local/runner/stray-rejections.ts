/** Promises of a script that nobody waits for: their failure ends nothing on the platform, and must not end the process here. */

const INSTALLED = Symbol.for('apps-script-local: stray rejections');

/** To call before a script runs. A promise of this process itself that is rejected in vain ends it as it always does. */
export function outliveStrayRejections(): void {
  const known = process as typeof process & { [INSTALLED]?: boolean };
  if (known[INSTALLED]) return;
  known[INSTALLED] = true;
  process.on('unhandledRejection', (reason, promise) => {
    // Promises of a realm are of that realm's own class.
    if (promise instanceof Promise) throw reason;
  });
}
