/** Other rows that are likely the same company, to merge into this one after a second look. */
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { ReplyError } from '../../application/sidebar-api';
import type { CompanyCardView } from '../../application/sidebar-views/host-card-views';
import { companyWords } from '../../wording/pages/company-page';
import { shellWords } from '../../wording/pages/shell-page';
import { useApp } from '../state/app-context';
import { useBusy } from '../state/busy';
import { focusHeading } from '../state/focus-heading';
import { useAction } from '../state/use-action';
import { ActionButton } from '../ui/action-button';
import { Problem } from '../ui/problem';
import { Section } from '../ui/section';
import { afterRender } from '../state/after-render';

type Duplicate = CompanyCardView['duplicates'][number];

export const DuplicateList = ({
  card,
  onChanged,
}: {
  card: CompanyCardView;
  onChanged(card: CompanyCardView): void;
}): JSX.Element | null =>
  card.duplicates.length === 0 ? null : (
    <Section title={companyWords.duplicates(card.duplicates.length)}>
      <ul class="contacts">
        {card.duplicates.map((duplicate) => (
          <DuplicateItem key={duplicate.reference} kept={card.reference} duplicate={duplicate} onChanged={onChanged} />
        ))}
      </ul>
    </Section>
  );

interface ItemProps {
  readonly kept: string;
  readonly duplicate: Duplicate;
  onChanged(card: CompanyCardView): void;
}

function DuplicateItem({ kept, duplicate, onChanged }: ItemProps): JSX.Element {
  const { api, announce, changed } = useApp();
  const [isAsking, setAsking] = useState(false);
  const action = useAction();
  const ask = useRef<HTMLButtonElement>(null);
  const { reference, name, sentence } = duplicate;
  useBusy(isAsking);

  const merge = async (): Promise<void> => {
    const after = await action.run(() => api.mergeCompanies(kept, reference));
    if (after === undefined) return;
    onChanged(after);
    announce(companyWords.merged(name));
    changed();
    afterRender(focusHeading);
  };
  const close = (): void => {
    ask.current?.focus();
    setAsking(false);
  };
  return (
    <li
      onKeyDown={(event) => {
        if (event.key === 'Escape' && isAsking) {
          event.preventDefault();
          event.stopPropagation();
          close();
        }
      }}
    >
      <p>
        <span class="row-main">{name}</span> <span class="row-detail">{reference}</span>
      </p>
      <p class="row-detail">{sentence}</p>
      <p class="links">
        <button
          type="button"
          class="button-link"
          ref={ask}
          aria-label={companyWords.mergeOf(name)}
          aria-expanded={isAsking}
          onClick={() => setAsking(!isAsking)}
        >
          {companyWords.merge}
        </button>
        <CardLink duplicate={duplicate} />
      </p>
      {isAsking && (
        <MergeQuestion
          kept={kept}
          duplicate={duplicate}
          error={action.error}
          isPending={action.isPending}
          onMerge={() => void merge()}
          onClose={close}
        />
      )}
    </li>
  );
}

interface QuestionProps {
  readonly kept: string;
  readonly duplicate: Duplicate;
  readonly error: ReplyError | undefined;
  readonly isPending: boolean;
  onMerge(): void;
  onClose(): void;
}

/** What becomes of the two rows, before it is done. */
const MergeQuestion = ({
  kept,
  duplicate: { reference, name },
  error,
  isPending,
  onMerge,
  onClose,
}: QuestionProps): JSX.Element => (
  <div class="inline-form">
    <p>{companyWords.mergeWarning(name, reference, kept)}</p>
    <Problem error={error} />
    <p class="form-buttons">
      <ActionButton kind="danger" isPending={isPending} onClick={onMerge}>
        {companyWords.mergeConfirm(reference, kept)}
      </ActionButton>
      <button type="button" class="button-link" onClick={onClose}>
        {shellWords.cancel}
      </button>
    </p>
  </div>
);

function CardLink({ duplicate: { reference, name } }: Pick<ItemProps, 'duplicate'>): JSX.Element {
  const { openCard } = useApp();
  return (
    <button
      type="button"
      class="button-link"
      aria-label={companyWords.cardOf(name)}
      onClick={() => openCard({ kind: 'company', reference })}
    >
      {companyWords.card}
    </button>
  );
}
