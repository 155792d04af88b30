/** Addresses of the forms, from what the installation noted: opening a form for each message would cost seconds. */
import type { FormLinks } from '../../application/ports';
import type { FormKind } from '../../application/setup-api';
import type { Answer } from '../../domain/proposition/proposition';
import type { InstallationStore } from '../properties/installation';
import { TOKEN_PLACE, type InstalledForm } from '../properties/installed-form';

export class FormLinkStore implements FormLinks {
  private readonly known = new Map<FormKind, InstalledForm | undefined>();
  constructor(private readonly installation: InstallationStore) {}

  publicUrl(kind: FormKind): string | undefined {
    return this.form(kind)?.publicUrl;
  }

  /** @param answer chosen beforehand, so that the link says what the person clicked on */
  answerUrl(token: string, answer?: Answer): string | undefined {
    const form = this.form('answer');
    const url = (answer && form?.answerUrls?.[answer]) ?? form?.tokenUrl;
    return url?.replace(TOKEN_PLACE, encodeURIComponent(token));
  }

  private form(kind: FormKind): InstalledForm | undefined {
    if (!this.known.has(kind)) this.known.set(kind, this.installation.form(kind));
    return this.known.get(kind);
  }
}
