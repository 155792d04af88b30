/** A fresh realm for one run: the platform's globals, and the border that every value crosses as a copy. */
import { inspect, types } from 'node:util';
import { createContext, type Context, type Script } from 'node:vm';
import { ABSENT_SERVICES, SERVICES } from '../apps-script/all-services';
import { EnumValue } from '../apps-script/base/enum-value';
import type { RunContext, ScriptRealm } from '../apps-script/base/run-context';
import { NotImplemented, RunKilled, ScriptException } from '../apps-script/base/script-exception';
import { serviceOf, type ServiceClass } from '../apps-script/base/service-class';
import { checkArguments } from '../apps-script/base/signature';
import { logText } from '../apps-script/tools/log-text';
import { compiledFunction, compileScript } from './compile-script';
import { isDeclared } from './declared-members';
import { intrinsicsScript, preludeScript, type RealmTools } from './prelude';

/** Real time after which a run that never ends is stopped. */
const REAL_LIMIT_MS = 120_000;
/** Reading the clock takes a little time, so that a loop that waits for an hour ends. */
const CLOCK_READ_MS = 0.05;
const CALL_SCRIPT = compileScript(
  '(() => { const call = globalThis.__call; delete globalThis.__call; return call(); })()',
  'run',
);
/** Names that engines and libraries ask of any object: they are not members of the platform. */
const ORDINARY = new Set([
  'then',
  'toJSON',
  'constructor',
  'valueOf',
  'hasOwnProperty',
  'isPrototypeOf',
  'propertyIsEnumerable',
  'toLocaleString',
  '__proto__',
  'nodeType',
  'asymmetricMatch',
  '$$typeof',
  'inspect',
  'length',
]);

/** Small texts that look a function up, compiled once: there are as many as functions that are called from outside. */
const lookups = new Map<string, Script>();
function lookup(source: string): Script {
  let script = lookups.get(source);
  if (!script) lookups.set(source, (script = compileScript(source)));
  return script;
}

/** The arguments of a call as we hold them, without a step through the script's own iterators. */
function asHosts(given: readonly unknown[], toHost: (value: unknown) => unknown): unknown[] {
  const args: unknown[] = new Array(given.length);
  for (let i = 0; i < args.length; i += 1) args[i] = toHost(given[i]);
  return args;
}

/** Names that stand in every realm before the script is loaded. */
const builtIns = new Set<string>();

export class Realm implements ScriptRealm {
  readonly context: Context;
  private readonly tools: RealmTools;
  /** Under this name, which is the realm's alone, each of ours has the object that stands for it there. */
  private readonly standing = Symbol('standing');
  /** The same for values of enumerations, which outlive the realm. */
  private readonly values = new Map<object, object>();
  private readonly methods = new WeakSet<object>();
  private readonly objects = new Map<ServiceClass<unknown>, (host: object) => object>();

  /** @param limit what stops a run that never ends; each use of it starts a thread, which costs more than most runs */
  constructor(
    private readonly ctx: RunContext,
    private readonly limit: { readonly timeout?: number } = { timeout: REAL_LIMIT_MS },
  ) {
    // Without a prototype: the one of an ordinary object would be looked up behind the script's globals, and lead to this
    // process.
    this.context = createContext(Object.create(null) as Context, { microtaskMode: 'afterEvaluate' });
    const build = preludeScript.runInContext(this.context) as (host: unknown) => RealmTools;
    this.tools = build({
      now: () => {
        if (ctx.killedBy !== null) ctx.kill(ctx.killedBy);
        ctx.spend(CLOCK_READ_MS);
        return ctx.platform.clock.now();
      },
      realmError: (error: unknown) => this.realmError(error),
      compiled: (texts: readonly unknown[]) => compiledFunction(texts)?.runInContext(this.context),
      log: (args: readonly unknown[]) => {
        if (ctx.killedBy === null) ctx.log.push(args.map((arg) => this.logged(arg)).join(' '));
      },
    });
    intrinsicsScript.runInContext(this.context);
    for (const [name, service] of Object.entries(SERVICES)) this.context[name] = this.toRealm(new service(ctx));
    for (const name of ABSENT_SERVICES) this.context[name] = this.absent(name);
    if (builtIns.size === 0) for (const name of this.tools.names()) builtIns.add(name);
    ctx.realm = this;
  }

  /** Runs a file of the project. */
  load(script: Script): void {
    script.runInContext(this.context, this.limit);
  }

  /** The function of that name (or object.method), or undefined. */
  find(name: string): ((...args: unknown[]) => unknown) | undefined {
    if (!/^[\p{L}_$][\p{L}\d_$]*(\.[\p{L}_$][\p{L}\d_$]*)*$/u.test(name)) return undefined;
    const source = `(() => { try { const f = ${name}; return typeof f === 'function' ? f : undefined; } catch { return undefined; } })()`;
    const own = name.includes('.') ? name.slice(0, name.lastIndexOf('.')) : 'undefined';
    const found = lookup(source).runInContext(this.context) as ((...args: unknown[]) => unknown) | undefined;
    // Only functions that the project wrote answer by name, as on the platform: not eval, not Object.keys.
    if (!found || this.methods.has(found) || /\{\s*\[native code\]\s*\}$/.test(Function.prototype.toString.call(found)))
      return undefined;
    return (...args) => Reflect.apply(found, lookup(own).runInContext(this.context), args);
  }

  /**
   * The function of that name which a page may call: declared at the top level by the script itself, public, no built-in, no
   * method.
   * @returns undefined for anything else, whatever the name
   */
  declared(name: string): ((...args: unknown[]) => unknown) | undefined {
    return name.endsWith('_') || builtIns.has(name) ? undefined : this.tools.own(name);
  }

  /** A value of the script's realm made from JSON, prototypes and all. */
  parse(json: string): unknown {
    return this.tools.parse(json);
  }

  /** Calls a function of the script, then runs what its promises left to do; a promise gives what it was resolved with. */
  call(run: (...args: unknown[]) => unknown, args: readonly unknown[]): unknown {
    let settled: ReturnType<RealmTools['settle']> = { value: undefined };
    this.context['__call'] = (): void => {
      settled = this.tools.settle(run(...args));
    };
    CALL_SCRIPT.runInContext(this.context, this.limit);
    if (settled.isRejected) throw settled.error;
    return settled.value;
  }

  evaluate(body: string, names: Readonly<Record<string, unknown>>): unknown {
    return this.tools.makeFunction(Object.keys(names), body)(...Object.values(names).map((value) => this.toRealm(value)));
  }

  /** A value of ours as the script sees it. */
  toRealm = (value: unknown): unknown => {
    if (value === null || typeof value !== 'object') return value;
    if (Array.isArray(value)) return this.tools.copy(value, this.toRealm);
    if (value instanceof Date) return this.tools.date(value.getTime());
    const service = serviceOf(value);
    if (service) return this.standingFor(value, service);
    if (Object.getPrototypeOf(value) !== Object.prototype) return value;
    return this.tools.object(Object.entries(value), this.toRealm);
  };

  /** A value of the script as we hold it. */
  toHost = (value: unknown): unknown => {
    if (value === null || typeof value !== 'object') return value;
    const host = this.tools.held(value);
    if (host) return host;
    if (Array.isArray(value)) {
      const out: unknown[] = new Array(value.length);
      for (let i = 0; i < out.length; i += 1) {
        const item: unknown = value[i];
        out[i] = item !== null && typeof item === 'object' ? this.toHost(item) : item;
      }
      return out;
    }
    if (types.isDate(value)) return new Date(value.getTime());
    if (types.isNativeError(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, this.toHost(item)]));
  };

  /** True for an object of a service, which cannot leave the realm. */
  isService(value: object): boolean {
    return this.tools.held(value) !== undefined;
  }

  private standingFor(host: object, service: ServiceClass<object>): object {
    if (host instanceof EnumValue) {
      let value = this.values.get(host);
      if (!value) this.values.set(host, (value = this.objectsOf(service)(host)));
      return value;
    }
    return ((host as Record<symbol, object>)[this.standing] ??= this.objectsOf(service)(host));
  }

  private objectsOf(service: ServiceClass<object>): (host: object) => object {
    let objects = this.objects.get(service as ServiceClass<unknown>);
    if (!objects) {
      objects = this.tools.objects({
        method: (key) => (typeof key === 'string' && Object.hasOwn(service.methods, key) ? this.method(service, key) : undefined),
        get: (host, target, key) => this.member(host, service, target, key),
        set: (host, key, value) => {
          if (!service.assign || typeof key !== 'string')
            throw this.tools.error('TypeError', `Cannot add property ${String(key)}, object is not extensible`);
          service.assign(host, key, value);
        },
        has: (key) =>
          typeof key === 'string' && (Object.hasOwn(service.methods, key) || Object.hasOwn(service.enumerations ?? {}, key)),
      });
      this.objects.set(service as ServiceClass<unknown>, objects);
    }
    return objects;
  }

  private member(host: object, service: ServiceClass<object>, target: object, key: string | symbol): unknown {
    // Within an array or an object, the journal shows it as an object without anything.
    if (typeof key === 'symbol') return key === inspect.custom ? this.tools.wrap(() => '{}') : undefined;
    if (key === 'toString') return this.tools.wrap(() => (service.text ? service.text(host) : service.name));
    const enumeration = service.enumerations && Object.hasOwn(service.enumerations, key) ? service.enumerations[key] : undefined;
    if (enumeration) return this.enumeration(`${service.name}.${key}`, enumeration.values);
    const held = service.read?.(host, key);
    if (held !== undefined) return held instanceof EnumValue ? this.toRealm(held) : held;
    if (ORDINARY.has(key)) return Reflect.get(target, key);
    // What the platform does not have either is undefined, there and here.
    if (!isDeclared(service.name, key)) return undefined;
    return this.missing(`${service.name}.${key}`, /^[A-Z]/.test(key));
  }

  /** What is not there says so: at once for a constant, when called for a method. */
  private missing(name: string, atOnce: boolean): unknown {
    const refuse = (): never => {
      throw this.realmError(new NotImplemented(name));
    };
    return atOnce ? refuse() : this.tools.wrap(refuse);
  }

  private absent(name: string): object {
    return this.tools.proxy((_target, key) =>
      typeof key === 'symbol' ? undefined : this.missing(`${name}.${key}`, /^[A-Z]/.test(key)),
    );
  }

  private enumeration(name: string, values: Readonly<Record<string, object>>): object {
    return this.tools.proxy((target, key) => {
      if (typeof key === 'symbol' || ORDINARY.has(key)) return Reflect.get(target, key);
      if (key === 'toString') return this.tools.wrap(() => name.split('.').pop());
      if (Object.hasOwn(values, key)) return this.toRealm(values[key]!);
      return isDeclared(name.split('.').pop()!, key) ? this.missing(`${name}.${key}`, true) : undefined;
    });
  }

  private method(service: ServiceClass<object>, key: string): unknown {
    const [signature, cost, run, scopes = service.scopes] = service.methods[key]!;
    const { ctx, toHost, toRealm } = this;
    const { held } = this.tools;
    const [call, member] = [`${service.name}.${key}`, `${service.path}.${key}`];
    // Errors of ours leave as errors of the script's realm.
    const method = this.tools.wrap((self, given) => {
      const host = held(self);
      const started = performance.now();
      if (!host) throw new TypeError(`${call} was called on something else`);
      if (service.isValue) return toRealm(run(host, ...asHosts(given, toHost)));
      ctx.before(call, cost, scopes);
      try {
        service.check?.(host, cost);
        return toRealm(run(host, ...checkArguments(member, signature, asHosts(given, toHost))));
      } finally {
        ctx.serviceMs += performance.now() - started;
        ctx.after();
      }
    });
    this.methods.add(method);
    return method;
  }

  private realmError(error: unknown): unknown {
    if (error instanceof RunKilled || error instanceof ScriptException || error instanceof NotImplemented)
      return this.tools.error(error.name, error.message);
    // An error already of the realm (a template's own code), or a mistake of this runtime, which must not pass for the
    // platform's.
    if (this.tools.isError(error)) return error;
    const { name, message } = error as Error;
    return this.tools.error(name ?? 'Error', message ?? String(error));
  }

  private logged(value: unknown): string {
    if (value !== null && typeof value === 'object') {
      const host = this.tools.held(value);
      const service = host && serviceOf(host);
      if (service) return service.text ? service.text(host) : service.name;
    }
    return logText(value);
  }
}
