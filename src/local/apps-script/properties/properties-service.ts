/** PropertiesService, CacheService and LockService. */
import { platformText } from '../base/platform-text';
import type { RunContext } from '../base/run-context';
import { ScriptException } from '../base/script-exception';
import { SCOPES } from '../base/scopes';
import { describe, type MethodRow } from '../base/service-class';
import { CACHE_SECONDS } from './cache-store';
import type { StoreName } from './property-store';

export class PropertiesService {
  constructor(readonly ctx: RunContext) {}
}
export class Properties {
  constructor(
    readonly ctx: RunContext,
    readonly store: StoreName,
  ) {}
  get values() {
    return this.store === 'user'
      ? this.ctx.platform.accounts.storesOf(this.ctx.account).properties
      : this.ctx.platform.properties[this.store];
  }
}
export class CacheService {
  constructor(readonly ctx: RunContext) {}
}
export class Cache {
  constructor(
    readonly ctx: RunContext,
    readonly store: StoreName,
  ) {}
  get values() {
    return this.store === 'user'
      ? this.ctx.platform.accounts.storesOf(this.ctx.account).cache
      : this.ctx.platform.caches[this.store];
  }
  get now(): number {
    return this.ctx.platform.clock.now();
  }
}
export class LockService {
  constructor(readonly ctx: RunContext) {}
}
export class Lock {
  constructor(readonly ctx: RunContext) {}
}

const properties = (store: StoreName): MethodRow<PropertiesService> => [
  '',
  'local',
  (service) => new Properties(service.ctx, store),
];
describe(PropertiesService, {
  name: 'PropertiesService',
  path: 'PropertiesService',
  scopes: SCOPES.none,
  methods: {
    getDocumentProperties: properties('document'),
    getScriptProperties: properties('script'),
    getUserProperties: properties('user'),
  },
});
const propertyMethods: Readonly<Record<string, MethodRow<Properties>>> = {
  getProperty: ['s', 'propertyGet', (p, key) => p.values.get(key)],
  setProperty: [
    's x',
    'propertySet',
    (p, key, value) => {
      p.values.set(key, platformText(value));
      return p;
    },
  ],
  getProperties: ['', 'propertyGet', (p) => Object.fromEntries(p.values.values)],
  setProperties: [
    'o | o b',
    'propertySet',
    (p, values, deleteOthers = false) => {
      if (deleteOthers) p.values.clear();
      const entries = Object.entries(values as Record<string, unknown>);
      for (const [key, value] of p.ctx.isCutShort ? entries.slice(0, Math.ceil(entries.length / 2)) : entries)
        p.values.set(key, platformText(value));
      return p;
    },
  ],
  deleteProperty: [
    's',
    'propertySet',
    (p, key) => {
      p.values.delete(key);
      return p;
    },
  ],
  deleteAllProperties: [
    '',
    'propertySet',
    (p) => {
      p.values.clear();
      return p;
    },
  ],
  getKeys: ['', 'propertyGet', (p) => [...p.values.values.keys()]],
};
describe(Properties, {
  name: 'Properties',
  path: 'PropertiesService.Properties',
  scopes: SCOPES.none,
  methods: propertyMethods,
});

/** The two stores as globals of the first engine; `PropertiesService` is the way now. */
export class ScriptProperties extends Properties {
  constructor(ctx: RunContext) {
    super(ctx, 'script');
  }
}
export class UserProperties extends Properties {
  constructor(ctx: RunContext) {
    super(ctx, 'user');
  }
}
describe(ScriptProperties, { name: 'ScriptProperties', path: 'ScriptProperties', scopes: SCOPES.none, methods: propertyMethods });
describe(UserProperties, { name: 'UserProperties', path: 'UserProperties', scopes: SCOPES.none, methods: propertyMethods });

const cache = (store: StoreName): MethodRow<CacheService> => ['', 'local', (service) => new Cache(service.ctx, store)];
describe(CacheService, {
  name: 'CacheService',
  path: 'CacheService',
  scopes: SCOPES.none,
  methods: { getDocumentCache: cache('document'), getScriptCache: cache('script'), getUserCache: cache('user') },
});
describe(Cache, {
  name: 'Cache',
  path: 'CacheService.Cache',
  scopes: SCOPES.none,
  methods: {
    get: ['s', 'cacheGet', (c, key) => c.values.get(key, c.now)],
    put: [
      's s | s s n',
      'cachePut',
      (c, key, value, seconds = CACHE_SECONDS.default) => {
        c.values.put(key, value, seconds as number, c.now);
        return null;
      },
    ],
    remove: [
      's',
      'cachePut',
      (c, key) => {
        c.values.remove(key);
      },
    ],
    getAll: [
      'a',
      'cacheGet',
      (c, keys) =>
        Object.fromEntries(
          (keys as string[]).map((key) => [key, c.values.get(key, c.now)]).filter(([, value]) => value !== null),
        ),
    ],
    putAll: [
      'o | o n',
      'cachePut',
      (c, values, seconds = CACHE_SECONDS.default) => {
        for (const [key, value] of Object.entries(values as Record<string, unknown>))
          c.values.put(key, String(value), seconds as number, c.now);
      },
    ],
    removeAll: [
      'a',
      'cachePut',
      (c, keys) => {
        for (const key of keys as string[]) c.values.remove(key);
      },
    ],
  },
});

/** Waits for whoever holds the lock, at most that long; true when it is ours. A negative wait is refused at once. */
function acquire(lock: Lock, waitMs: number): boolean {
  const { ctx } = lock;
  if (waitMs < 0) return false;
  if (ctx.holdsLock) return true;
  const left = ctx.platform.faults.lockHeldUntil - ctx.platform.clock.now();
  if (left > waitMs) {
    ctx.spend(waitMs);
    return false;
  }
  if (left > 0) ctx.spend(left);
  ctx.holdsLock = true;
  return true;
}

const lockMethods: Readonly<Record<string, MethodRow<Lock>>> = {
  tryLock: ['n', 'lock', acquire],
  waitLock: [
    'n',
    'lock',
    (lock, waitMs) => {
      if (!acquire(lock, waitMs)) throw new ScriptException('Lock timeout: another process was holding the lock for too long.');
    },
  ],
  hasLock: ['', 'local', (lock) => lock.ctx.holdsLock],
  releaseLock: [
    '',
    'lock',
    (lock) => {
      lock.ctx.holdsLock = false;
    },
  ],
};
const lock: MethodRow<LockService> = ['', 'local', (service) => new Lock(service.ctx)];
describe(LockService, {
  name: 'LockService',
  path: 'LockService',
  scopes: SCOPES.none,
  methods: { getDocumentLock: lock, getScriptLock: lock, getUserLock: lock },
});
describe(Lock, { name: 'Lock', path: 'LockService.Lock', scopes: SCOPES.none, methods: lockMethods });
