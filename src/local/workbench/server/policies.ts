// What a browser may load and do in each page: said in headers, so that a page that is led astray reaches nothing.
import { secureHeaders } from 'hono/secure-headers';
import { FRAME_SANDBOX } from './frame-sandbox';
import { SECOND_TRY_HASH } from './guard-session';

const COMMON = { referrerPolicy: 'no-referrer', strictTransportSecurity: false } as const;

/** Pages of the workbench: own scripts only; styles of a message or of a cell may be written in place. */
export const pageHeaders = secureHeaders({
  ...COMMON,
  xFrameOptions: 'DENY',
  contentSecurityPolicy: {
    defaultSrc: ["'self'"],
    scriptSrc: ["'self'", `'${SECOND_TRY_HASH}'`],
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", 'data:'],
    objectSrc: ["'none'"],
    baseUri: ["'none'"],
    formAction: ["'none'"],
    frameAncestors: ["'none'"],
  },
});

/** Pages of the script: their own inline scripts, no origin, no network. */
export const frameHeaders = secureHeaders({
  ...COMMON,
  xFrameOptions: 'SAMEORIGIN',
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'unsafe-inline'"],
    styleSrc: ["'unsafe-inline'"],
    imgSrc: ['data:', 'blob:'],
    fontSrc: ['data:'],
    baseUri: ["'none'"],
    formAction: ["'none'"],
    frameAncestors: ["'self'"],
    sandbox: FRAME_SANDBOX.split(' '),
  },
});

/** The page a frame starts with: it asks for its text, and becomes it. */
export const FRAME_SHELL = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Page du script</title><script>
addEventListener('message', function take(event) {
  if (event.source !== parent || !event.data || typeof event.data.page !== 'string') return;
  removeEventListener('message', take);
  document.open();
  document.write(event.data.page);
  document.close();
});
parent.postMessage({ workbench: 'shell' }, '*');
</script>`;
