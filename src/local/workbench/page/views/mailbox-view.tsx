// Every message the script sent: the list, a search by recipient, and the message opened.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { MailView } from '../../../contract';
import type { MailSummary } from '../../host/host-methods';
import { callRuntime } from '../call-runtime';
import { localAddresses } from '../local-address';
import { counted, fullMoment, shortMoment } from '../moment';
import { LinkedText } from '../parts/linked-text';
import { useModel } from '../use-model';
import { plainText } from '../plain-text';

export function MailboxView() {
  const model = useModel();
  const [search, setSearch] = useState('');
  const [opened, setOpened] = useState<MailView | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const { mails } = model;
  if (!mails)
    return (
      <div class="view">
        <div class="skeleton" aria-busy="true" />
      </div>
    );
  const newest = [...mails].reverse().filter((mail) => matches(mail, search));

  async function open(id: number): Promise<void> {
    try {
      const mail = await callRuntime('mail', id);
      setOpened(mail);
      if (mail && !mail.read) {
        await callRuntime('markRead', id);
        await Promise.all([model.refresh('mails'), model.refresh('state')]);
      }
    } catch (error) {
      model.complain(error);
    }
  }
  function step(event: KeyboardEvent, index: number): void {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!by) return;
    event.preventDefault();
    list.current?.querySelectorAll<HTMLElement>('button')[index + by]?.focus();
  }

  return (
    <div class="view mailbox">
      <section class="mail-list" aria-label="Messages envoyés">
        <div class="mail-search">
          <input
            class="field"
            type="search"
            placeholder="Rechercher un destinataire ou un objet"
            aria-label="Rechercher un destinataire ou un objet"
            value={search}
            onInput={(event) => setSearch(event.currentTarget.value)}
          />
          <p class="quiet" role="status">
            {search
              ? counted(newest.length, 'message trouvé', 'messages trouvés', 'aucun message trouvé')
              : counted(mails.length, 'message', 'messages', 'aucun message')}
            {model.state && (
              <>
                {' '}
                ·{' '}
                {counted(
                  model.state.mailQuotaLeft,
                  'envoi restant aujourd’hui',
                  'envois restants aujourd’hui',
                  'plus d’envoi possible aujourd’hui',
                )}
              </>
            )}
          </p>
        </div>
        {mails.length === 0 && (
          <p class="empty">
            Aucun message n’est encore parti. Tout ce que le script envoie arrive ici, quel que soit le destinataire ; rien ne
            sort de cet ordinateur.
          </p>
        )}
        <ul ref={list}>
          {newest.slice(0, 500).map((mail, index) => (
            <li key={mail.id}>
              <button
                type="button"
                class={`mail-line ${mail.read ? '' : 'is-unread'}`}
                aria-current={opened?.id === mail.id}
                onClick={() => void open(mail.id)}
                onKeyDown={(event) => step(event, index)}
              >
                <span class="mail-to">
                  {!mail.read && <span class="sr-only">Non lu. </span>}À {mail.to.join(', ')}
                </span>
                <time class="quiet" dateTime={mail.sentAt}>
                  {shortMoment(mail.sentAt, model.timeZone)}
                </time>
                <span class="mail-subject">{mail.subject}</span>
              </button>
            </li>
          ))}
        </ul>
      </section>
      <section class="mail-reader" aria-label="Message" aria-live="polite">
        {opened ? (
          <Message key={opened.id} mail={opened} timeZone={model.timeZone} />
        ) : (
          <p class="empty">Choisissez un message dans la liste pour le lire.</p>
        )}
      </section>
    </div>
  );
}

type Face = 'html' | 'text' | 'raw';

function Message({ mail, timeZone }: { readonly mail: MailView; readonly timeZone: string }) {
  const faces: readonly (readonly [Face, string])[] = [
    ...(mail.html ? [['html', 'Mise en forme'] as const] : []),
    ['text', 'Texte brut'],
    ['raw', 'Source'],
  ];
  const [face, setFace] = useState<Face>(mail.html ? 'html' : 'text');
  const lines: readonly (readonly [string, string])[] = [
    ['De', mail.fromName ? `${mail.fromName} <${mail.from}>` : mail.from],
    ['À', mail.to.join(', ')],
    ['Cc', mail.cc.join(', ')],
    ['Cci', mail.bcc.join(', ')],
    ['Répondre à', mail.replyTo],
    ['Date', fullMoment(mail.sentAt, timeZone)],
  ];
  return (
    <article class="message">
      <h1>{mail.subject || '(sans objet)'}</h1>
      <dl class="mail-headers">
        {lines
          .filter(([, value]) => value)
          .map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      {mail.attachments.length > 0 && (
        <ul class="mail-files" aria-label="Pièces jointes">
          {mail.attachments.map(({ name, mimeType, base64 }) => (
            <li key={name}>
              <a href={`data:${mimeType};base64,${base64}`} download={name}>
                {name}
              </a>
            </li>
          ))}
        </ul>
      )}
      <div class="segmented" role="group" aria-label="Façon de montrer le message">
        {faces.map(([value, label]) => (
          <button key={value} type="button" aria-pressed={face === value} onClick={() => setFace(value)}>
            {label}
          </button>
        ))}
      </div>
      {face === 'html' && <MailFrame html={mail.html} title={mail.subject} />}
      {face === 'text' && (
        <pre class="mail-text">
          <LinkedText text={mail.text} />
        </pre>
      )}
      {face === 'raw' && <MailSource id={mail.id} />}
    </article>
  );
}

/** The message as it travels is written when someone looks at it. */
function MailSource({ id }: { readonly id: number }) {
  const model = useModel();
  const [source, setSource] = useState('');
  useEffect(() => {
    callRuntime('rawMail', id).then(setSource, (error: unknown) => model.complain(error));
  }, [id]);
  return (
    <pre class="mail-text raw" aria-busy={source === ''}>
      {source}
    </pre>
  );
}

function MailFrame({ html, title }: { readonly html: string; readonly title: string }) {
  const source = `<!doctype html><meta charset="utf-8"><base target="_blank"><style>body{font:14px/1.5 Arial,"Liberation Sans",Helvetica,sans-serif;color:#202124;margin:16px;overflow-wrap:anywhere}a{color:#1a73e8}</style>${localAddresses(html, location.origin)}`;
  // No script runs in a message; its links open beside.
  return (
    <iframe
      class="mail-frame"
      title={`Message : ${title}`}
      srcdoc={source}
      sandbox="allow-popups allow-popups-to-escape-sandbox"
    />
  );
}

function matches(mail: MailSummary, search: string): boolean {
  const words = plainText(search).split(/\s+/).filter(Boolean);
  const found = plainText([...mail.to, ...mail.cc, ...mail.bcc, mail.subject].join(' '));
  return words.every((word) => found.includes(word));
}

export function useUnreadTitle(title: string, unread: number): void {
  useEffect(() => {
    document.title = unread > 0 ? `(${unread}) ${title}` : title;
  }, [title, unread]);
}
