// Every message the script sent: the list, a search by recipient, and the message opened.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { MailView } from '../../../contract';
import type { MailSummary } from '../../host/host-methods';
import { callRuntime } from '../call-runtime';
import { counted, shortMoment } from '../moment';
import { useModel } from '../use-model';
import { plainText } from '../plain-text';
import { Message } from './mail-reader';

/** The message opened, which is then read. */
function useOpenedMail() {
  const model = useModel();
  const [opened, setOpened] = useState<MailView | null>(null);
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
  return { opened, open };
}

export function MailboxView() {
  const model = useModel();
  const [search, setSearch] = useState('');
  const { opened, open } = useOpenedMail();
  const list = useRef<HTMLUListElement>(null);
  const { mails } = model;
  if (!mails)
    return (
      <div class="view">
        <div class="skeleton" aria-busy="true" />
      </div>
    );
  const newest = [...mails].reverse().filter((mail) => matches(mail, search));

  function step(event: KeyboardEvent, index: number): void {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!by) return;
    event.preventDefault();
    list.current?.querySelectorAll<HTMLElement>('button')[index + by]?.focus();
  }

  return (
    <div class="view mailbox">
      <section class="mail-list" aria-label="Messages envoyés">
        <MailSearch search={search} found={newest.length} total={mails.length} onSearch={setSearch} />
        {mails.length === 0 && (
          <p class="empty">
            Aucun message n’est encore parti. Tout ce que le script envoie arrive ici, quel que soit le destinataire ; rien ne
            sort de cet ordinateur.
          </p>
        )}
        <ul ref={list}>
          {newest.slice(0, 500).map((mail, index) => (
            <li key={mail.id}>
              <MailLine
                mail={mail}
                isOpened={opened?.id === mail.id}
                onOpen={() => void open(mail.id)}
                onKeyDown={(event) => step(event, index)}
              />
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

interface MailSearchProps {
  readonly search: string;
  readonly found: number;
  readonly total: number;
  readonly onSearch: (search: string) => void;
}

function MailSearch({ search, found, total, onSearch }: MailSearchProps) {
  const model = useModel();
  return (
    <div class="mail-search">
      <input
        class="field"
        type="search"
        placeholder="Rechercher un destinataire ou un objet"
        aria-label="Rechercher un destinataire ou un objet"
        value={search}
        onInput={(event) => onSearch(event.currentTarget.value)}
      />
      <p class="quiet" role="status">
        {search
          ? counted(found, 'message trouvé', 'messages trouvés', 'aucun message trouvé')
          : counted(total, 'message', 'messages', 'aucun message')}
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
  );
}

interface MailLineProps {
  readonly mail: MailSummary;
  readonly isOpened: boolean;
  readonly onOpen: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

function MailLine({ mail, isOpened, onOpen, onKeyDown }: MailLineProps) {
  const model = useModel();
  return (
    <button
      type="button"
      class={`mail-line ${mail.read ? '' : 'is-unread'}`}
      aria-current={isOpened}
      onClick={onOpen}
      onKeyDown={onKeyDown}
    >
      <span class="mail-to">
        {!mail.read && <span class="sr-only">Non lu. </span>}À {mail.to.join(', ')}
      </span>
      <time class="quiet" dateTime={mail.sentAt}>
        {shortMoment(mail.sentAt, model.timeZone)}
      </time>
      <span class="mail-subject">{mail.subject}</span>
    </button>
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
