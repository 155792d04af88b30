/** MailApp and GmailApp.sendEmail: addresses, options, allowance. */
import type { RunContext } from '../base/run-context';
import { ScriptException } from '../base/script-exception';
import { SCOPES } from '../base/scopes';
import { describe, type MethodRow } from '../base/service-class';
import { Blob } from '../tools/blob';
import type { MailAttachment } from './mailbox';

export class MailApp {
  readonly quotaWord: string = 'email';
  constructor(readonly ctx: RunContext) {}
}
export class GmailApp extends MailApp {
  override readonly quotaWord = 'gmail';
}

interface Message {
  readonly to?: unknown;
  readonly cc?: unknown;
  readonly bcc?: unknown;
  readonly replyTo?: unknown;
  readonly subject?: unknown;
  readonly body?: unknown;
  readonly htmlBody?: unknown;
  readonly name?: unknown;
  readonly noReply?: unknown;
  readonly attachments?: unknown;
  readonly inlineImages?: unknown;
}

const MAX_RECIPIENTS = 50;
const MAX_ATTACHMENTS = 250;
const MAX_BODY_BYTES = { consumer: 200 * 1024, workspace: 400 * 1024 } as const;
const ADDRESS = /^(?:[^<>]*<)?([^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+)>?$/;

function addresses(value: unknown): string[] {
  const list = String(value ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return list.map((part) => {
    const match = ADDRESS.exec(part);
    if (!match) throw new ScriptException(`Invalid email: ${part}`);
    return match[1]!;
  });
}

function attachments(message: Message): MailAttachment[] {
  const list = [message.attachments ?? []].flat() as Blob[];
  if (!list.every((file) => file instanceof Blob)) throw new ScriptException('Invalid argument: attachments');
  const inline = Object.entries((message.inlineImages ?? {}) as Record<string, Blob>);
  if (list.length + inline.length > MAX_ATTACHMENTS) throw new ScriptException('Limit exceeded: Email Attachments Per Message.');
  const attach = (blob: Blob, contentId?: string): MailAttachment => ({
    name: blob.name ?? 'sans-nom',
    mimeType: blob.type ?? 'application/octet-stream',
    base64: blob.bytes.toString('base64'),
    contentId,
  });
  return [...list.map((blob) => attach(blob)), ...inline.map(([contentId, blob]) => attach(blob, contentId))];
}

function send(app: MailApp, message: Message): void {
  const { platform, account } = app.ctx;
  const [to, cc, bcc] = [addresses(message.to), addresses(message.cc), addresses(message.bcc)];
  if (to.length + cc.length + bcc.length === 0) throw new ScriptException('Failed to send email: no recipient');
  if (to.length + cc.length + bcc.length > MAX_RECIPIENTS)
    throw new ScriptException('Limit exceeded: Email Recipients Per Message.');
  const [text, html] = [String(message.body ?? ''), String(message.htmlBody ?? '')];
  if (Buffer.byteLength(text) + Buffer.byteLength(html) > MAX_BODY_BYTES[account.kind])
    throw new ScriptException('Limit exceeded: Email Body Size.');
  const attached = attachments(message);
  const { mailFailure } = platform.faults;
  const isFailing = mailFailure !== null && mailFailure.times > 0;
  if (isFailing) mailFailure.times -= 1;
  if (isFailing && !mailFailure.isSentFirst) throw new ScriptException(mailFailure.message);
  const now = platform.clock.now();
  const recipients = to.length + cc.length + bcc.length;
  if (!platform.mailbox.take(recipients, now, account))
    throw new ScriptException(`Service invoked too many times for one day: ${app.quotaWord}.`);
  platform.mailbox.add({
    sentAt: now,
    from: message.noReply === true && account.kind === 'workspace' ? `noreply@${account.email.split('@')[1]}` : account.email,
    fromName: String(message.name ?? account.name),
    to,
    cc,
    bcc,
    replyTo: String(message.replyTo ?? ''),
    subject: String(message.subject ?? ''),
    text,
    html,
    attachments: attached,
  });
  if (isFailing) throw new ScriptException(mailFailure.message);
}

const sendEmail: MethodRow<MailApp> = [
  'o | s s s | s s s o | s s s s',
  'mail',
  (app, ...args) => {
    if (args.length === 1) return send(app, args[0] as Message);
    const [to, second, third, fourth] = args as string[];
    if (typeof fourth === 'string') return send(app, { to, replyTo: second, subject: third, body: fourth });
    return send(app, { ...(fourth as Message | undefined), to, subject: second, body: third });
  },
];
const getRemainingDailyQuota: MethodRow<MailApp> = [
  '',
  'quota',
  ({ ctx: { platform, account } }) => platform.mailbox.quotaLeft(platform.clock.now(), account),
];

describe(MailApp, { name: 'MailApp', path: 'MailApp', scopes: SCOPES.mail, methods: { sendEmail, getRemainingDailyQuota } });
describe(GmailApp, {
  name: 'GmailApp',
  path: 'GmailApp',
  scopes: SCOPES.gmail,
  methods: { sendEmail: ['s s s | s s s o', sendEmail[1], sendEmail[2]] },
});
