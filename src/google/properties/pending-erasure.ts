/** Whose erasure has begun: kept until it is over, so that a run that is broken off is taken up again. */
import type { Person } from '../../domain/person/person';
import { parsed } from './parted-values';
import type { StoredProperties } from './seen-properties';

const KEY = 'erasure';

export class PendingErasure {
  constructor(private readonly properties: StoredProperties) {}

  read(): Person | undefined {
    return parsed<Person>(this.properties.getProperty(KEY));
  }

  begin(person: Person): void {
    this.properties.setProperty(KEY, JSON.stringify(person));
  }

  /** Nothing of the person stays here either. */
  over(): void {
    this.properties.deleteProperty(KEY);
  }

  /** The other properties in which the test finds its text. */
  others(isIt: (text: string) => boolean): [name: string, text: string][] {
    return Object.entries(this.properties.getProperties()).filter(
      ([name, text]) => name !== KEY && !OF_FORMS.test(name) && isIt(text),
    );
  }

  replace(name: string, text: string): void {
    this.properties.setProperty(name, text);
  }
}

/** What forms show and where their questions stand: names of schools and trainings, never a person's. */
const OF_FORMS = /^(?:form|asked|open)\./;
