/** A short form that opens where its answer goes: it takes the focus, Échap closes it, and the panel waits for it. */
import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useBusy } from '../state/busy';

export interface InlineFormProps {
  /** What has the focus first, as a selector. */
  readonly focus: 'input' | 'button';
  readonly children: ComponentChildren;
  onSubmit(): void;
  onCancel(): void;
}

/** The sentences of the form say what is missing, not the browser's. */
export function InlineForm({ focus, children, onSubmit, onCancel }: InlineFormProps): JSX.Element {
  const form = useRef<HTMLFormElement>(null);
  useBusy(true);
  useLayoutEffect(() => {
    form.current?.scrollIntoView({ block: 'nearest' });
    form.current?.querySelector<HTMLElement>(focus)?.focus({ preventScroll: true });
  }, []);
  return (
    <form
      class="inline-form"
      noValidate
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onCancel();
      }}
    >
      {children}
    </form>
  );
}
