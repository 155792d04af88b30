/** The Google accounts that use the spreadsheet: each authorises the script by itself, and has its own stores and allowance. */
import { CacheStore } from '../properties/cache-store';
import { PropertyStore } from '../properties/property-store';
import type { Account } from './account';
import { fullScope } from './scopes';

/** What the platform keeps for one account alone. */
export interface AccountStores {
  readonly properties: PropertyStore;
  readonly cache: CacheStore;
}

export class AccountStore {
  private readonly known = new Map<string, Account>();
  private readonly withheld = new Map<string, ReadonlySet<string>>();
  private readonly stores = new Map<string, AccountStores>();

  /** @param main the account that owns the spreadsheet; its stores are those given */
  constructor(
    readonly main: Account,
    stores: AccountStores,
  ) {
    this.known.set(main.email, main);
    this.stores.set(main.email, stores);
  }

  /** Addresses of all accounts that use the spreadsheet. */
  addresses(): readonly string[] {
    return [...this.known.keys()];
  }

  /** Makes an account known; one of the same address is replaced, its authorisations stay. */
  add(account: Account): Account {
    if (account.email === this.main.email) return this.main;
    this.known.set(account.email, account);
    return account;
  }

  /** The account of an address; one that a saved trigger names and that nobody named since is of the main account's kind. */
  of(email: string | undefined): Account {
    if (email === undefined) return this.main;
    return this.known.get(email) ?? this.add({ email, name: email, kind: this.main.kind });
  }

  storesOf({ email }: Account): AccountStores {
    let stores = this.stores.get(email);
    if (!stores) this.stores.set(email, (stores = { properties: new PropertyStore('user'), cache: new CacheStore() }));
    return stores;
  }

  /** The account authorises all scopes but these; short names such as "script.send_mail" are taken too. */
  withhold({ email }: Account, scopes: readonly string[]): void {
    this.withheld.set(email, new Set(scopes.map(fullScope)));
  }

  /** True when the account has authorised the scope. */
  grants({ email }: Account, scope: string): boolean {
    return this.withheld.get(email)?.has(scope) !== true;
  }

  /** Gives a function that puts authorisations and stores back as they are now. */
  remember(): () => void {
    const withheld = new Map(this.withheld);
    const stores = [...this.stores].map(([email, { properties, cache }]) => ({
      email,
      values: new Map(properties.values),
      entries: cache.copy(),
    }));
    return () => {
      this.withheld.clear();
      for (const [email, scopes] of withheld) this.withheld.set(email, scopes);
      for (const email of [...this.stores.keys()]) if (!stores.some((kept) => kept.email === email)) this.stores.delete(email);
      for (const { email, values, entries } of stores) {
        const held = this.storesOf(this.of(email));
        held.properties.replace(values);
        held.cache.replace(entries);
      }
    };
  }
}
