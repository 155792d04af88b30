// The frame that holds a page made by the script, cut off from the workbench but for the bridge.
import { useLayoutEffect, useRef } from 'preact/hooks';
import { FRAME_SANDBOX } from '../../server/frame-sandbox';
import { goRound } from '../regions';
import type { WorkbenchModel } from '../workbench-model';
import type { FromScriptPage, PageText, ToScriptPage } from './bridge-messages';

export interface ScriptFrameProps {
  readonly model: WorkbenchModel;
  readonly title: string;
  readonly html: string;
  readonly onClose: () => void;
  readonly onEscape?: () => void;
  readonly onSize?: (size: { readonly width?: number; readonly height?: number }) => void;
}

let bridge: Promise<string> | undefined;

async function bridgeCode(): Promise<string> {
  const response = await fetch('/assets/bridge.js');
  if (!response.ok) throw new Error(await response.text());
  return response.text();
}

export function ScriptFrame({ model, title, html, onClose, onEscape, onSize }: ScriptFrameProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  // Before the frame can speak: it asks for its page once.
  useLayoutEffect(() => {
    async function hear(event: MessageEvent<FromScriptPage>): Promise<void> {
      const page = frame.current?.contentWindow;
      if (!page || event.source !== page) return;
      const message = event.data;
      switch (message?.workbench) {
        case 'shell':
          bridge ??= bridgeCode();
          page.postMessage({ page: withBridge(html, await bridge) } satisfies PageText, '*');
          break;
        case 'call': {
          const answer: ToScriptPage = {
            workbench: 'answer',
            id: message.id,
            ...(await model.callFromPage(message.functionName, message.args)),
          };
          page.postMessage(answer, '*');
          break;
        }
        case 'close':
          return onClose();
        case 'size':
          return onSize?.(message);
        case 'focus-editor':
          return model.focusGrid();
        case 'escape':
          return onEscape?.();
        case 'leave':
          return frame.current?.closest('dialog') ? undefined : goRound(message.by);
      }
    }
    const listen = (event: MessageEvent<FromScriptPage>) => void hear(event);
    window.addEventListener('message', listen);
    return () => window.removeEventListener('message', listen);
  }, [model, html, onClose, onEscape, onSize]);
  // Served, not written in place: a page in place would inherit the workbench's own policy.
  return <iframe ref={frame} title={title} src="/frame" sandbox={FRAME_SANDBOX} />;
}

/** Puts the bridge ahead of the page's own scripts. */
function withBridge(html: string, code: string): string {
  const inserted = `<script>${code}</script>`;
  const head = /<head[^>]*>/i.exec(html) ?? /^\s*<!doctype[^>]*>(\s*<html[^>]*>)?/i.exec(html);
  if (!head) return `<!doctype html>${inserted}${html}`;
  const at = head.index + head[0].length;
  return html.slice(0, at) + inserted + html.slice(at);
}
