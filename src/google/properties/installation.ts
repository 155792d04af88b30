/** What the installation must remember: which sheet is which table, which form is which. */
import type { FormKind } from '../../application/setup-api';

/** Item of each question or section by the definition's key, with the fingerprint of what it was last given. */
export type FormItems = Readonly<Record<string, readonly [id: number, print: string]>>;

export interface InstalledForm {
  readonly formId: string;
  /** Tab of the raw answers. */
  readonly sheetId: number;
  readonly publicUrl: string;
  /** Address with the token's place filled by `TOKEN_PLACE`, for the answer form. */
  readonly tokenUrl?: string;
  readonly items: FormItems;
  /** False while a build was stopped before its end. */
  readonly isComplete: boolean;
}

export interface Installation {
  readonly version: number;
  readonly sheets: Readonly<Record<string, number>>;
  /** Day of the last test message. */
  readonly testedOn?: string;
  /** Day on which offers were last looked at for dates that have passed. */
  readonly expiredOn?: string;
}

/** Stands for the token in the stored address of the answer form. */
export const TOKEN_PLACE = 'JETON0DE0LA0PROPOSITION';

const INSTALLATION_KEY = 'installation';
/** A property holds 9 kB at most (quota page): a long form goes into several. */
const PART_LENGTH = 8_000;
const partKey = (kind: FormKind, part: number): string => (part === 0 ? `form.${kind}` : `form.${kind}.${part}`);

export class InstallationStore {
  private known?: Installation;
  constructor(private readonly properties: GoogleAppsScript.Properties.Properties) {}

  read(): Installation {
    this.known ??= JSON.parse(this.properties.getProperty(INSTALLATION_KEY) ?? '{"version":0,"sheets":{}}') as Installation;
    return this.known;
  }

  write(patch: Partial<Installation>): void {
    this.known = { ...this.read(), ...patch };
    this.properties.setProperty(INSTALLATION_KEY, JSON.stringify(this.known));
  }

  form(kind: FormKind): InstalledForm | undefined {
    const parts: string[] = [];
    for (let part = 0; ; part += 1) {
      const stored = this.properties.getProperty(partKey(kind, part));
      if (stored === null) break;
      parts.push(stored);
      if (stored.length < PART_LENGTH) break;
    }
    return parts.length === 0 ? undefined : (JSON.parse(parts.join('')) as InstalledForm);
  }

  writeForm(kind: FormKind, form: InstalledForm): void {
    const text = JSON.stringify(form);
    for (let part = 0; part * PART_LENGTH <= text.length; part += 1) this.properties.setProperty(partKey(kind, part), text.slice(part * PART_LENGTH, (part + 1) * PART_LENGTH));
  }
}
