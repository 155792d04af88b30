/** What of the platform is here, by name: for pages and tests that compare it with the published types. */
import { SERVICES } from './apps-script/all-services';
import { describedEnumerations } from './apps-script/base/enum-value';
import { describedClasses } from './apps-script/base/service-class';

export interface Members {
  /** Methods by the name of their class; classes of the same name in two services are one. */
  readonly methods: ReadonlyMap<string, ReadonlySet<string>>;
  /** Why a method throws "not implemented", by the name of its class. */
  readonly refused: ReadonlyMap<string, Readonly<Record<string, string>>>;
  /** Values by the name of their enumeration. */
  readonly values: ReadonlyMap<string, ReadonlySet<string>>;
  /** The services that a script finds in its global scope. */
  readonly services: readonly string[];
}

/** All methods and values of enumerations that this runtime has. */
export function members(): Members {
  const methods = new Map<string, Set<string>>();
  const refused = new Map<string, Readonly<Record<string, string>>>();
  for (const { name, methods: rows, refused: reasons } of describedClasses()) {
    methods.set(name, new Set([...(methods.get(name) ?? []), ...Object.keys(rows)]));
    refused.set(name, { ...refused.get(name), ...reasons });
  }
  return { methods, refused, values: describedEnumerations(), services: Object.keys(SERVICES) };
}
