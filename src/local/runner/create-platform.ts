/** Builds the platform's memory, new or from a state file. */
import type { RuntimeOptions } from '../contract';
import { AccountStore } from '../apps-script/base/account-store';
import { Faults } from '../apps-script/base/faults';
import { IdSource } from '../apps-script/base/id-source';
import type { Account } from '../apps-script/base/account';
import type { Platform, PlatformReadings } from '../apps-script/base/platform';
import { FormStore } from '../apps-script/forms/form-model';
import { DAILY_RECIPIENTS, Mailbox } from '../apps-script/mail/mailbox';
import { CacheStore } from '../apps-script/properties/cache-store';
import { PropertyStore } from '../apps-script/properties/property-store';
import { TriggerStore } from '../apps-script/script/trigger-model';
import { formulaEngine } from '../apps-script/spreadsheet/formula/formula-engine';
import { localeRules } from '../apps-script/spreadsheet/model/locale';
import type { AttributeTable } from '../apps-script/spreadsheet/model/attributes';
import { Workbook, type WorkbookProperties } from '../apps-script/spreadsheet/model/workbook';
import { VirtualClock } from '../clock/virtual-clock';
import type { StoredFacts } from '../storage/state-file';
import type { Project } from './load-project';

const DEFAULT_ACCOUNT: Account = { email: 'personne@exemple.example', name: 'Personne Exemple', kind: 'consumer' };
const SEED = 20_260_901;

/** What a copy takes from the spreadsheet it is made of. */
interface Origin {
  readonly ids: IdSource;
  readonly readings: PlatformReadings;
  readonly workbook: WorkbookProperties;
  readonly attributes: AttributeTable;
}

/** @param origin of a copy, which has no tabs yet */
export function createPlatform(
  options: RuntimeOptions,
  project: Project,
  facts: StoredFacts | undefined,
  origin?: Origin,
): Platform {
  const startMs = Date.parse(options.startAt);
  if (Number.isNaN(startMs)) throw new Error(`startAt ${JSON.stringify(options.startAt)} is not an instant`);
  const clock = new VirtualClock(facts?.clock ?? startMs);
  const ids = origin?.ids ?? new IdSource(facts?.seed ?? SEED, facts?.idCounter ?? 0);
  const account = facts?.account ?? options.account ?? DEFAULT_ACCOUNT;
  const locale = options.locale ?? 'fr_FR';
  if (!localeRules(locale)) throw new Error(`the locale ${locale} is not known here`);
  const workbook = new Workbook(
    facts?.workbook ??
      origin?.workbook ?? {
        id: ids.text(44),
        name: options.spreadsheetName ?? 'Feuille de calcul sans titre',
        locale,
        timeZone: project.manifest.timeZone,
        activeSheetId: 0,
        activeRange: 'A1',
        nextSheetId: 0,
        nextProtectionId: 1,
        namedRanges: {},
      },
    () => clock.now(),
    origin?.attributes,
  );
  workbook.formulas = formulaEngine(workbook, () => clock.now());
  if (!facts && !origin) workbook.insertSheet(workbook.locale.tag === 'fr-FR' ? 'Feuille 1' : 'Sheet1', 0);
  const user = { properties: new PropertyStore('user'), cache: new CacheStore() };
  return {
    accounts: new AccountStore(account, user),
    options: origin?.readings ?? {
      formsArePublished: options.formsArePublished ?? false,
      workspaceFormsRequireLogin: options.workspaceFormsRequireLogin ?? true,
    },
    manifest: project.manifest,
    htmlFiles: project.htmlFiles,
    account,
    clock,
    ids,
    workbook,
    forms: new FormStore(),
    mailbox: new Mailbox(DAILY_RECIPIENTS[account.kind], account.email),
    properties: { document: new PropertyStore('document'), script: new PropertyStore('script'), user: user.properties },
    caches: { document: new CacheStore(), script: new CacheStore(), user: user.cache },
    triggers: new TriggerStore(),
    menus: [],
    faults: new Faults(),
  };
}
