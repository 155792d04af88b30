/**
 * Accounts whose triggers do the work: an account cannot see the triggers of another (installable triggers guide), so that each
 * notes its own. One property each: two accounts that note themselves at once do not write over one another.
 */
import { TRIGGER_HANDLERS, type TriggerHandler } from '../../domain/health/facts';
import { parsed } from './parted-values';
import type { StoredProperties } from './seen-properties';

const PREFIX = 'account.';
const OWN = 'account';

export interface AccountNote {
  readonly id: string;
  /** Whose it is; '' when nobody has said. */
  readonly name: string;
  readonly handlers: readonly TriggerHandler[];
  /** Milliseconds: when its clock came by last, or it installed its triggers. */
  readonly at: number;
  /** Its person has left: its triggers go as soon as another account does the work. */
  readonly isLeaving?: boolean;
}

type Properties = Pick<StoredProperties, 'getProperty' | 'getProperties' | 'setProperty' | 'deleteProperty'>;

/** Which of the hub's triggers an account has, and how many triggers in all. */
export interface OwnTriggers {
  readonly handlers: readonly TriggerHandler[];
  readonly count: number;
}

export class Accounts {
  constructor(private readonly properties: Properties) {}

  /** A name of the account at work that says nothing of its person: kept with its own properties, which no other account sees. */
  own(): string {
    const user = PropertiesService.getUserProperties();
    const known = user.getProperty(OWN);
    if (known !== null) return known;
    const made = Utilities.getUuid().replace(/-/g, '').slice(0, 12);
    user.setProperty(OWN, made);
    return made;
  }

  all(): readonly AccountNote[] {
    const stored = this.properties.getProperties();
    return Object.keys(stored)
      .filter((key) => key.startsWith(PREFIX))
      .flatMap((key) => parsed<AccountNote>(stored[key] ?? null) ?? []);
  }

  /** Notes the account at work, or another that has noted itself; what is not said stays as it was. */
  note(patch: Partial<Omit<AccountNote, 'id'>>, id = this.own()): AccountNote {
    const before = parsed<AccountNote>(this.properties.getProperty(PREFIX + id)) ?? { id, name: '', handlers: [], at: 0 };
    const after = { ...before, ...patch };
    this.properties.setProperty(PREFIX + id, JSON.stringify(after));
    return after;
  }

  forget(id: string): void {
    this.properties.deleteProperty(PREFIX + id);
  }
}

/** Which of the hub's triggers the account at work has. Throws when it has withheld the permission to look. */
export function ownHandlers(): OwnTriggers {
  const triggers = ScriptApp.getProjectTriggers();
  const names = new Set(triggers.map((trigger) => trigger.getHandlerFunction()));
  return { handlers: TRIGGER_HANDLERS.filter((handler) => names.has(handler)), count: triggers.length };
}

/** The clock has come by: its account is there, with the triggers that it has now. */
export function noteClock(
  properties: Properties,
  now: number,
): { readonly account: AccountNote; readonly triggers: OwnTriggers | undefined } {
  const accounts = new Accounts(properties);
  try {
    const triggers = ownHandlers();
    return { account: accounts.note({ at: now, handlers: triggers.handlers }), triggers };
  } catch {
    // What may not even look at its triggers does no work: as good as gone.
    return { account: accounts.note({}), triggers: undefined };
  }
}
