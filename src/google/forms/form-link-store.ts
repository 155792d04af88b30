/** Addresses of the forms, from what the installation noted: opening a form for each message would cost seconds. */
import type { FormLinks } from '../../application/ports';
import type { FormKind } from '../../application/setup-api';
import { TOKEN_PLACE, type InstallationStore } from '../properties/installation';

export class FormLinkStore implements FormLinks {
  private readonly known = new Map<FormKind, ReturnType<InstallationStore['form']>>();
  constructor(private readonly installation: InstallationStore) {}

  publicUrl(kind: FormKind): string | undefined {
    return this.form(kind)?.publicUrl;
  }

  answerUrl(token: string): string | undefined {
    return this.form('answer')?.tokenUrl?.replace(TOKEN_PLACE, encodeURIComponent(token));
  }

  private form(kind: FormKind) {
    if (!this.known.has(kind)) this.known.set(kind, this.installation.form(kind));
    return this.known.get(kind);
  }
}
