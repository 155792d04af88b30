// The frame that holds a page made by the script, cut off from the workbench but for the bridge.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { WorkbenchModel } from '../workbench-model';
import type { FromScriptPage, ToScriptPage } from './bridge-messages';

export interface ScriptFrameProps {
  readonly model: WorkbenchModel;
  readonly title: string;
  readonly html: string;
  readonly onClose: () => void;
  readonly onEscape?: () => void;
  readonly onSize?: (size: { readonly width?: number; readonly height?: number }) => void;
}

let bridge: Promise<string> | undefined;

export function ScriptFrame({ model, title, html, onClose, onEscape, onSize }: ScriptFrameProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [source, setSource] = useState<string>();
  useEffect(() => {
    bridge ??= fetch('/assets/bridge.js').then((response) => response.text());
    void bridge.then((code) => setSource(withBridge(html, code)));
  }, [html]);
  useEffect(() => {
    async function hear(event: MessageEvent<FromScriptPage>): Promise<void> {
      const page = frame.current?.contentWindow;
      if (!page || event.source !== page) return;
      const message = event.data;
      switch (message?.workbench) {
        case 'call': {
          const answer: ToScriptPage = { workbench: 'answer', id: message.id, ...await model.callFromPage(message.functionName, message.args) };
          page.postMessage(answer, '*');
          break;
        }
        case 'close': return onClose();
        case 'size': return onSize?.(message);
        case 'focus-editor': return model.focusGrid();
        case 'escape': return onEscape?.();
      }
    }
    const listen = (event: MessageEvent<FromScriptPage>) => void hear(event);
    window.addEventListener('message', listen);
    return () => window.removeEventListener('message', listen);
  }, [model, onClose, onEscape, onSize]);
  if (source === undefined) return <div class="skeleton" aria-busy="true" />;
  return (
    <iframe
      ref={frame} title={title} srcdoc={source}
      sandbox="allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox allow-modals allow-downloads"
    />
  );
}

/** Puts the bridge ahead of the page's own scripts. */
function withBridge(html: string, code: string): string {
  const inserted = `<script>${code}</script>`;
  const head = /<head[^>]*>/i.exec(html) ?? /^\s*<!doctype[^>]*>(\s*<html[^>]*>)?/i.exec(html);
  if (!head) return `<!doctype html>${inserted}${html}`;
  const at = head.index + head[0].length;
  return html.slice(0, at) + inserted + html.slice(at);
}
