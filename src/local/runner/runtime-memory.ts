/** Remembers all that the platform holds, in memory: a test comes back to a state in a few milliseconds. */
import type { Platform } from '../apps-script/base/platform';
import type { FormModel } from '../apps-script/forms/form-model';
import { rememberWorkbook } from '../apps-script/spreadsheet/model/workbook-memory';
import { plainCopy } from '../storage/plain-copy';

/** Answers never change once given: they are shared. */
const copyForm = (form: FormModel): FormModel => ({
  ...plainCopy({ ...form, responses: [] }),
  responses: [...form.responses],
});

const refill = <T>(array: T[], items: readonly T[]): void => {
  array.splice(0, array.length, ...items);
};

/** Gives a function that puts the platform back as it is now, without faults; it may be called any number of times. */
export function rememberPlatform(platform: Platform): () => void {
  const { clock, ids, forms, mailbox, triggers, menus, properties, caches, faults } = platform;
  const workbook = rememberWorkbook(platform.workbook);
  const kept = {
    now: clock.exact(),
    ids: ids.counter,
    forms: forms.forms.map(copyForm),
    messages: mailbox.messages.map((mail) => ({ ...mail })),
    quotas: mailbox.rememberQuotas(),
    accounts: platform.accounts.remember(),
    triggers: triggers.triggers.map((trigger) => ({ ...trigger })),
    menus: [...menus],
    properties: Object.values(properties).map((store) => [store, new Map(store.values)] as const),
    caches: Object.values(caches).map((cache) => [cache, cache.copy()] as const),
  };
  return () => {
    workbook();
    clock.backTo(kept.now);
    ids.counter = kept.ids;
    refill(forms.forms, kept.forms.map(copyForm));
    refill(
      mailbox.messages,
      kept.messages.map((mail) => ({ ...mail })),
    );
    kept.quotas();
    kept.accounts();
    refill(
      triggers.triggers,
      kept.triggers.map((trigger) => ({ ...trigger })),
    );
    refill(menus, kept.menus);
    for (const [store, values] of kept.properties) store.replace(values);
    for (const [cache, entries] of kept.caches) cache.replace(entries);
    faults.clear();
  };
}
