/** A part of a view under its heading, open or folded. */
import type { ComponentChildren, JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Icon } from './icon';

export const Section = ({ title, children }: { title: string; children: ComponentChildren }): JSX.Element => {
  const id = useId();
  return (
    <section class="section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
};

/** Folded until asked for; its content is not drawn before. */
export function FoldedSection({
  title,
  children,
  isOpenAtFirst = false,
}: {
  title: string;
  children: ComponentChildren;
  isOpenAtFirst?: boolean;
}): JSX.Element {
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  const id = useId();
  return (
    <section class="section" aria-labelledby={id}>
      <h2 id={id} class="folded-title">
        <button type="button" class="fold" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          <Icon name={isOpen ? 'down' : 'forward'} />
          <span>{title}</span>
        </button>
      </h2>
      {isOpen && children}
    </section>
  );
}
