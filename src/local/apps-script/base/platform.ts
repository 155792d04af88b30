/** All that the emulated platform remembers between two runs. */
import type { VirtualClock } from '../../clock/virtual-clock';
import type { FormStore } from '../forms/form-model';
import type { Mailbox } from '../mail/mailbox';
import type { CacheStore } from '../properties/cache-store';
import type { PropertyStore, StoreName } from '../properties/property-store';
import type { TriggerStore } from '../script/trigger-model';
import type { Workbook } from '../spreadsheet/model/workbook';
import type { Account } from './account';
import type { AccountStore } from './account-store';
import type { Faults } from './faults';
import type { IdSource } from './id-source';

export interface MenuModel {
  title: string;
  readonly items: (
    | { readonly kind: 'item'; readonly label: string; readonly functionName: string }
    | { readonly kind: 'separator' }
    | { readonly kind: 'menu'; readonly menu: MenuModel }
  )[];
}

export interface Manifest {
  readonly timeZone: string;
  readonly oauthScopes?: readonly string[];
}

/**
 * Readings of the platform that no source settles; each is the one that hurts most unless the caller of the runtime says
 * otherwise.
 */
export interface PlatformReadings {
  /** Forms made by a program are born published. */
  readonly formsArePublished: boolean;
  /** Forms of an account in a domain ask the responder to sign in. */
  readonly workspaceFormsRequireLogin: boolean;
}

export interface Platform {
  readonly options: PlatformReadings;
  readonly manifest: Manifest;
  /** HTML files by name without extension. */
  readonly htmlFiles: ReadonlyMap<string, string>;
  /** The account that owns the spreadsheet. */
  readonly account: Account;
  readonly accounts: AccountStore;
  readonly clock: VirtualClock;
  readonly ids: IdSource;
  readonly workbook: Workbook;
  readonly forms: FormStore;
  readonly mailbox: Mailbox;
  readonly properties: Readonly<Record<StoreName, PropertyStore>>;
  readonly caches: Readonly<Record<StoreName, CacheStore>>;
  readonly triggers: TriggerStore;
  /** Menus added by the last opening. */
  readonly menus: MenuModel[];
  readonly faults: Faults;
}
