// A message opened: its headers, its files, its text as the recipient sees it and as it travels.
import { useEffect, useState } from 'preact/hooks';
import type { MailView } from '../../../contract';
import { callRuntime } from '../call-runtime';
import { localAddresses } from '../local-address';
import { fullMoment } from '../moment';
import { LinkedText } from '../parts/linked-text';
import { useModel } from '../use-model';

type Face = 'html' | 'text' | 'raw';

export function Message({ mail, timeZone }: { readonly mail: MailView; readonly timeZone: string }) {
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
