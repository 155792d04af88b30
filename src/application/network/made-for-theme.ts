/** The meeting or the resource that needs were put to. */
import { mayHold } from '../../domain/network/themes';
import type { IsoDate } from '../../domain/calendar/iso-date';
import type { Meeting, Need, Resource } from '../../domain/network/network';
import type { Register } from '../ports';

export interface Made {
  readonly meeting?: Meeting;
  readonly resource?: Resource;
}

/** What the need is linked to; empty for nothing, and for a row that is gone. */
export function linkedOf(register: Register, { linkedTo = '' }: Pick<Need, 'linkedTo'>): Made {
  const meeting = register.find('meetings', linkedTo);
  if (meeting !== undefined) return { meeting };
  const resource = register.find('resources', linkedTo);
  return resource === undefined ? {} : { resource };
}

/** What the needs of a theme wait for; a meeting that is over or cancelled is nothing to wait for. */
export function madeFor(register: Register, needs: readonly Need[], today: IsoDate): Made {
  for (const need of needs) {
    const made = linkedOf(register, need);
    if (mayHold(made, today)) return made;
  }
  return {};
}

export const referenceOf = ({ meeting, resource }: Made): string | undefined => meeting?.reference ?? resource?.reference;
