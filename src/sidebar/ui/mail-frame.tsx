/** Shows a message's HTML apart from the page: its styles stay inside, no script runs, links open elsewhere. */
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';

const HEAD =
  '<!DOCTYPE html><html lang="fr"><meta charset="utf-8"><base target="_blank"><style>body{margin:0;padding:8px;font:13px/1.5 Arial,sans-serif;color:#202124;overflow-wrap:anywhere}p{margin:0 0 10px}a{color:#1558b0}img,table{max-width:100%}</style><body>';
const TALLEST = 900;

/** Where the host page may not look into the frame: from the length of each paragraph, at some 32 characters a line. */
function roughHeight(html: string): number {
  const paragraphs = html.split(/<\/p>|<br\s*\/?>/i).map((part) => part.replace(/<[^>]*>/g, '').trim().length);
  return 40 + paragraphs.reduce((sum, length) => sum + Math.max(1, Math.ceil(length / 32)) * 22 + 12, 0);
}

export function MailFrame({ html, title }: { html: string; title: string }): JSX.Element {
  const frame = useRef<HTMLIFrameElement>(null);
  const [height, setHeight] = useState(220);
  const measure = (): void => {
    const page = frame.current?.contentDocument?.documentElement;
    setHeight(Math.min(TALLEST, page ? page.scrollHeight + 2 : roughHeight(html)));
  };
  return (
    <iframe
      ref={frame}
      class="mail-frame"
      title={title}
      srcdoc={HEAD + html}
      style={{ height: `${height}px` }}
      onLoad={measure}
      sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"
    />
  );
}
