// Runs inside the script's pages, before their own scripts: gives them `google.script.run` and `google.script.host`.
import { localAddresses } from '../local-address';
import type { FromScriptPage, ToScriptPage } from './bridge-messages';

/** Calls beyond this number wait, as on the platform. */
const MOST_AT_ONCE = 10;

type Handler = (value: unknown, userObject: unknown) => void;
interface Call {
  readonly id: number;
  readonly functionName: string;
  readonly args: readonly unknown[];
  readonly onSuccess?: Handler;
  readonly onFailure?: Handler;
  readonly userObject: unknown;
}

const waiting: Call[] = [];
const running = new Map<number, Call>();
let lastId = 0;

function tell(message: FromScriptPage): void {
  parent.postMessage(message, '*');
}

function startNext(): void {
  while (running.size < MOST_AT_ONCE) {
    const call = waiting.shift();
    if (!call) return;
    running.set(call.id, call);
    tell({ workbench: 'call', id: call.id, functionName: call.functionName, args: call.args });
  }
}

window.addEventListener('message', (event: MessageEvent<ToScriptPage>) => {
  if (event.source !== parent || event.data?.workbench !== 'answer') return;
  const answer = event.data;
  const call = running.get(answer.id);
  if (!call) return;
  running.delete(answer.id);
  startNext();
  if (answer.ok) call.onSuccess?.(answer.value, call.userObject);
  else if (call.onFailure) call.onFailure(new Error(answer.message), call.userObject);
  else console.error(`Uncaught ${answer.message}`);
});

/**
 * Copies an argument the way the platform does: numbers, texts, booleans, null, plain objects and arrays of them.
 * Absent elements of arrays become null; anything else stops the call at once in the page (seen on live pages).
 */
function legal(value: unknown, place: string, above: readonly unknown[]): unknown {
  if (value === null || ['number', 'string', 'boolean', 'undefined'].includes(typeof value)) return value;
  if (above.includes(value)) throw new TypeError('Failed due to circular reference.');
  const isPlain =
    Array.isArray(value) ||
    (typeof value === 'object' && [Object.prototype, null].includes(Object.getPrototypeOf(value) as null));
  if (!isPlain) throw new TypeError(`Failed due to illegal value in property: ${place}`);
  const path = [...above, value];
  if (Array.isArray(value)) return value.map((element, index) => legal(element, String(index), path) ?? null);
  return Object.fromEntries(Object.entries(value as object).map(([key, inner]) => [key, legal(inner, key, path)]));
}

/** A form given as the only argument becomes an object of its fields' values by name. */
function formFields(form: HTMLFormElement): Record<string, string | string[]> {
  const fields: Record<string, string | string[]> = {};
  for (const [name, value] of new FormData(form)) {
    if (typeof value !== 'string') throw new TypeError(`Failed due to illegal value in property: ${name}`);
    const already = fields[name];
    fields[name] = already === undefined ? value : [already, value].flat();
  }
  return fields;
}

function runner(onSuccess?: Handler, onFailure?: Handler, userObject?: unknown): unknown {
  const own: Record<string, unknown> = {
    withSuccessHandler: (handler: Handler) => runner(handler, onFailure, userObject),
    withFailureHandler: (handler: Handler) => runner(onSuccess, handler, userObject),
    withUserObject: (given: unknown) => runner(onSuccess, onFailure, given),
  };
  return new Proxy(own, {
    get(target, name) {
      if (typeof name !== 'string' || name in target) return target[name as string];
      return (...given: unknown[]) => {
        const [first] = given;
        const args =
          given.length === 1 && first instanceof HTMLFormElement
            ? [formFields(first)]
            : given.map((value, index) => legal(value, String(index), []) ?? null);
        waiting.push({ id: ++lastId, functionName: name, args, onSuccess, onFailure, userObject });
        startNext();
      };
    },
  });
}

Object.assign(window, {
  google: {
    script: {
      run: runner(),
      host: {
        origin: 'https://docs.google.com',
        close: () => tell({ workbench: 'close' }),
        setWidth: (width: number) => tell({ workbench: 'size', width }),
        setHeight: (height: number) => tell({ workbench: 'size', height }),
        editor: { focus: () => tell({ workbench: 'focus-editor' }) },
      },
    },
  },
});

window.addEventListener('keydown', (event) => {
  if (event.defaultPrevented) return;
  if (event.key === 'Escape') tell({ workbench: 'escape' });
  if (event.key !== 'F6') return;
  event.preventDefault();
  tell({ workbench: 'leave', by: event.shiftKey ? -1 : 1 });
});

// Links to the platform's forms and spreadsheet open here; a page in a frame has the workbench's address as its base.
window.addEventListener(
  'click',
  (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null;
    if (!link) return;
    const address = localAddresses(link.href, new URL(document.baseURI).origin);
    if (address === link.href) return;
    link.href = address;
    link.target = '_blank';
  },
  true,
);
