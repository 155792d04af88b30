/** Addresses of the forms, from what the installation noted: opening a form for each message would cost seconds. */
import type { CorrectableRow, FilledAnswer, FilledFollowUp, FormLinks } from '../../application/ports';
import type { FormKind } from '../../application/setup-api';
import type { ContributionKind } from '../../domain/network/contribution';
import type { Reviewer } from '../../domain/network/review';
import { filledOffer, filledRequest } from '../../register/forms/correction-link';
import { CORRECTION } from '../../register/forms/section-builder';
import type { InstallationStore } from '../properties/installation';
import { RECALL_PLACE, TOKEN_PLACE, type InstalledForm } from '../properties/installed-form';

/** Mail programs end a link at a bracket or a quote. */
const encoded = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

export class FormLinkStore implements FormLinks {
  private readonly known = new Map<FormKind, InstalledForm | undefined>();
  constructor(private readonly installation: InstallationStore) {}

  publicUrl(kind: FormKind): string | undefined {
    return this.form(kind)?.publicUrl;
  }

  isClosed(kind: FormKind): boolean {
    return this.form(kind) !== undefined && this.installation.openness(kind).isOpen === false;
  }

  /** A form built before it recalled the proposition has no place for it: its links are shorter. */
  answerUrl(token: string, { answer, recall }: FilledAnswer = {}): string | undefined {
    return this.linkTo('answer', token, answer, recall);
  }

  followUpUrl(token: string, { say, recall }: FilledFollowUp = {}): string | undefined {
    return this.linkTo('follow-up', token, say, recall);
  }

  reviewUrl(token: string, by: Reviewer, recall?: string): string | undefined {
    return this.linkTo('review', token, by, recall);
  }

  contributionUrl(say: ContributionKind, code: string, recall?: string): string | undefined {
    return this.linkTo('contribution', code, say, recall);
  }

  correctionUrl(filed: CorrectableRow): string | undefined {
    const kind = 'request' in filed ? 'request' : 'offer';
    const token = 'request' in filed ? filed.request.token : filed.offer.token;
    const filling = this.form(kind)?.filling;
    if (token === undefined || filling?.entries[CORRECTION] === undefined || this.isClosed(kind)) return undefined;
    const asked = this.installation.asked(kind);
    const filled = 'request' in filed ? filledRequest(filed.request, asked) : filledOffer(filed, asked);
    const parameters = Object.entries(filled).flatMap(([key, answer]) => {
      const name = filling.entries[key];
      return name === undefined ? [] : (typeof answer === 'string' ? [answer] : answer).map((one) => `&${name}=${encoded(one)}`);
    });
    return filling.address + parameters.join('');
  }

  private linkTo(kind: FormKind, token: string, choice: string | undefined, recall = ''): string | undefined {
    const form = this.form(kind);
    const url = (choice === undefined ? undefined : form?.answerUrls?.[choice]) ?? form?.tokenUrl;
    // Replacements are functions: a `$` in them stands for itself.
    return url?.replace(TOKEN_PLACE, () => encoded(token)).replace(RECALL_PLACE, () => encoded(recall));
  }

  private form(kind: FormKind): InstalledForm | undefined {
    if (!this.known.has(kind)) this.known.set(kind, this.installation.form(kind));
    return this.known.get(kind);
  }
}
