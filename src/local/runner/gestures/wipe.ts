/** What the platform keeps beside the spreadsheet, lost. */
import type { Wiped } from '../../contract';
import type { Engine } from '../engine';

/** The properties and the cache of a user are those of the person who makes the gesture. */
export function wipe(engine: Engine, what: Wiped): void {
  const { properties, caches, accounts } = engine.platform;
  const own = accounts.storesOf(engine.person);
  engine.perform(() => {
    if (what === 'cache') for (const cache of [caches.document, caches.script, own.cache]) cache.replace(new Map());
    else if (what === 'userProperties') own.properties.clear();
    else properties[what === 'documentProperties' ? 'document' : 'script'].clear();
    return {};
  });
}
