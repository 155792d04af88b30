/** Loaded before clasp: every request to Google's API goes to the stand-in on this machine, any other address is refused. */
const https = require('node:https');
const http = require('node:http');

const port = Number(process.env.STAND_IN_PORT);
const isApi = (host) => /(^|\.)googleapis\.com$/.test(host);

const realFetch = globalThis.fetch;
globalThis.fetch = (input, init) => {
  const url = new URL(typeof input === 'string' || input instanceof URL ? input : input.url);
  if (!isApi(url.hostname)) return Promise.reject(new Error(`refused: ${url}`));
  return realFetch(`http://127.0.0.1:${port}${url.pathname}${url.search}`, init ?? input);
};

https.request = (...args) => {
  const callback = args.find((arg) => typeof arg === 'function');
  const options = Object.assign(
    {},
    ...args.map((arg) =>
      typeof arg === 'string' || arg instanceof URL ? addressOf(new URL(arg)) : typeof arg === 'object' ? arg : {},
    ),
  );
  const host = options.hostname ?? options.host;
  if (!isApi(host)) throw new Error(`refused: ${host}`);
  return http.request(
    { ...options, agent: undefined, protocol: 'http:', hostname: '127.0.0.1', host: '127.0.0.1', port },
    callback,
  );
};
https.get = (...args) => {
  const request = https.request(...args);
  request.end();
  return request;
};

const addressOf = (url) => ({ hostname: url.hostname, path: url.pathname + url.search, method: 'GET' });
