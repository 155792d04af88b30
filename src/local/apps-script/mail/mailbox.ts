/** Every message that left, and the daily allowance of recipients. */

export interface MailAttachment {
  readonly name: string;
  readonly mimeType: string;
  readonly base64: string;
  /** Set for an image shown inside the message. */
  readonly contentId?: string;
}

export interface MailModel {
  readonly id: number;
  readonly sentAt: number;
  readonly from: string;
  readonly fromName: string;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly replyTo: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly attachments: readonly MailAttachment[];
  read: boolean;
}

const DAY_MS = 86_400_000;

export class Mailbox {
  readonly messages: MailModel[] = [];
  readonly dirty = new Set<number>();
  quota: { left: number; resetsAt: number | null; max: number };

  /** @param max recipients a day: 100 for a consumer account, 1,500 in a domain */
  constructor(max: number) {
    this.quota = { left: max, resetsAt: null, max };
  }

  /** Recipients left; the allowance comes back a day after the first use. */
  quotaLeft(now: number): number {
    if (this.quota.resetsAt !== null && now >= this.quota.resetsAt) this.quota = { ...this.quota, left: this.quota.max, resetsAt: null };
    return this.quota.left;
  }

  /** Takes recipients from the allowance, or nothing and false when there are not enough. */
  take(recipients: number, now: number): boolean {
    if (this.quotaLeft(now) < recipients) return false;
    this.quota.left -= recipients;
    this.quota.resetsAt ??= now + DAY_MS;
    return true;
  }

  /** The allowances as they stand. */
  quotas(): Mailbox['quota'] {
    return { ...this.quota };
  }

  setQuotas(quota: Mailbox['quota']): void {
    this.quota = { ...quota };
  }

  add(message: Omit<MailModel, 'id' | 'read'>): MailModel {
    const kept = { ...message, id: this.messages.length + 1, read: false };
    this.messages.push(kept);
    this.dirty.add(kept.id);
    return kept;
  }
}
