/** What the installation must remember: which sheet is which table, which form is which. */
import type { FormKind } from '../../application/sidebar-api';

export interface InstalledForm {
  readonly formId: string;
  /** Tab of the raw answers. */
  readonly sheetId: number;
  readonly publicUrl: string;
  /** Address with the token's place filled by `TOKEN_PLACE`, for the answer form. */
  readonly tokenUrl?: string;
  /** Item of each question or section, by the definition's key. */
  readonly items: Readonly<Record<string, number>>;
}

export interface Installation {
  readonly version: number;
  readonly sheets: Readonly<Record<string, number>>;
  readonly testedOn?: string;
}

/** Stands for the token in the stored address of the answer form. */
export const TOKEN_PLACE = 'JETON0DE0LA0PROPOSITION';

const INSTALLATION_KEY = 'installation';
const formKey = (kind: FormKind): string => `form.${kind}`;

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
    const stored = this.properties.getProperty(formKey(kind));
    return stored === null ? undefined : (JSON.parse(stored) as InstalledForm);
  }

  writeForm(kind: FormKind, form: InstalledForm): void {
    this.properties.setProperty(formKey(kind), JSON.stringify(form));
  }

  forgetForm(kind: FormKind): void {
    this.properties.deleteProperty(formKey(kind));
  }
}
