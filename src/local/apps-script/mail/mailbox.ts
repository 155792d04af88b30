/** Every message that left, and the daily allowance of recipients of each account. */
import type { Account } from '../base/account';

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

/** Recipients a day, by kind of account (quota page of the platform). */
export const DAILY_RECIPIENTS = { consumer: 100, workspace: 1500 } as const;

interface Quota {
  left: number;
  resetsAt: number | null;
  max: number;
}

export class Mailbox {
  readonly messages: MailModel[] = [];
  readonly dirty = new Set<number>();
  /** That of the main account. */
  quota: Quota;
  private readonly others = new Map<string, Quota>();

  /** @param max recipients a day of the main account, whose address is `main` */
  constructor(
    max: number,
    private readonly main: string,
  ) {
    this.quota = { left: max, resetsAt: null, max };
  }

  private quotaOf({ email, kind }: Account): Quota {
    if (email === this.main) return this.quota;
    let quota = this.others.get(email);
    if (!quota) this.others.set(email, (quota = { left: DAILY_RECIPIENTS[kind], resetsAt: null, max: DAILY_RECIPIENTS[kind] }));
    return quota;
  }

  /** Recipients left to an account; the allowance comes back a day after the first use. */
  quotaLeft(now: number, account: Account): number {
    const quota = this.quotaOf(account);
    if (quota.resetsAt !== null && now >= quota.resetsAt) Object.assign(quota, { left: quota.max, resetsAt: null });
    return quota.left;
  }

  setQuota(left: number, account: Account): void {
    this.quotaOf(account).left = left;
  }

  /** Takes recipients from the account's allowance, or nothing and false when there are not enough. */
  take(recipients: number, now: number, account: Account): boolean {
    if (this.quotaLeft(now, account) < recipients) return false;
    const quota = this.quotaOf(account);
    quota.left -= recipients;
    quota.resetsAt ??= now + DAY_MS;
    return true;
  }

  /** Gives a function that puts the allowances back as they are now. */
  rememberQuotas(): () => void {
    const main = { ...this.quota };
    const others = [...this.others].map(([email, quota]) => [email, { ...quota }] as const);
    return () => {
      this.quota = { ...main };
      this.others.clear();
      for (const [email, quota] of others) this.others.set(email, { ...quota });
    };
  }

  add(message: Omit<MailModel, 'id' | 'read'>): MailModel {
    const kept = { ...message, id: this.messages.length + 1, read: false };
    this.messages.push(kept);
    this.dirty.add(kept.id);
    return kept;
  }
}
