// A dialog opened by the script: modal ones hold the keyboard and close with Escape.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useModel } from '../use-model';
import type { DialogEvent } from '../page-state';
import type { WorkbenchModel } from '../workbench-model';
import { ScriptFrame } from './script-frame';
import { CROSS } from '../parts/cross';

export function ScriptDialogs() {
  const model = useModel();
  return (
    <>
      {model.dialogs.map((dialog) => (
        <ScriptDialog key={dialog.key} dialog={dialog} model={model} />
      ))}
    </>
  );
}

function ScriptDialog({
  dialog,
  model,
}: {
  readonly dialog: DialogEvent & { readonly key: number };
  readonly model: WorkbenchModel;
}) {
  const element = useRef<HTMLDialogElement>(null);
  const [size, setSize] = useState({ width: dialog.width, height: dialog.height });
  useLayoutEffect(() => {
    const shown = element.current;
    const before = document.activeElement as HTMLElement | null;
    if (dialog.modal) shown?.showModal();
    else shown?.show();
    return () => before?.focus();
  }, []);
  const close = () => model.set({ dialogs: model.dialogs.filter((other) => other.key !== dialog.key) });
  return (
    <dialog
      ref={element}
      class={`script-dialog ${dialog.modal ? '' : 'modeless'}`}
      aria-labelledby={`dialog-${dialog.key}`}
      onClose={close}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !dialog.modal) close();
      }}
    >
      <header>
        <h2 id={`dialog-${dialog.key}`}>{dialog.title}</h2>
        <button type="button" class="icon-button" aria-label="Fermer" title="Fermer" onClick={close}>
          {CROSS}
        </button>
      </header>
      <div
        class="script-dialog-body"
        style={{ width: `min(${size.width}px, 96vw)`, height: `min(${size.height}px, calc(94vh - 56px))` }}
      >
        <ScriptFrame
          model={model}
          title={dialog.title || 'Boîte de dialogue'}
          html={dialog.html}
          onClose={close}
          onEscape={close}
          onSize={(asked) => setSize((old) => ({ width: asked.width ?? old.width, height: asked.height ?? old.height }))}
        />
      </div>
    </dialog>
  );
}
