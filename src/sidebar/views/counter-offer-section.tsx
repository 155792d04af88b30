/** What a host offers instead: asked of the teacher in one click, then carried out or declined in another. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { CounterOfferView, PropositionCardView } from '../../application/sidebar-views/proposition-card-view';
import { PUBLICS, type Public } from '../../domain/request/request-type';
import { publicLabels } from '../../wording/labels/lists';
import { counterWords } from '../../wording/pages/counter-page';
import { useApp } from '../state/app-context';
import { useCardAction } from '../state/use-card-action';
import { ActionButton } from '../ui/action-button';
import { Problem } from '../ui/problem';
import { Section } from '../ui/section';

export function CounterOfferSection({
  reference,
  offer,
  onChanged,
}: {
  reference: string;
  offer: CounterOfferView;
  onChanged(card: PropositionCardView): void;
}): JSX.Element {
  const { api, announce, changed, queued } = useApp();
  const [isChanging, setChanging] = useState(false);
  const action = useCardAction(onChanged);
  const ask = async (): Promise<void> => {
    const batch = await action.run(() => api.putToTeacher(reference));
    if (batch === undefined) return;
    queued(batch);
    announce(batch.sentence);
    changed();
  };
  return (
    <Section title={counterWords.title}>
      <p>{offer.sentence}</p>
      {offer.stage !== undefined && <p class="row-detail">{counterWords.stage(offer.stage)}</p>}
      {offer.asked !== undefined && <p class="row-detail">{offer.asked}</p>}
      <Problem error={action.error} />
      <div class="form-buttons" role="group" aria-label={counterWords.title}>
        <ActionButton kind={offer.asked === undefined ? 'main' : 'plain'} isPending={action.isPending} onClick={() => void ask()}>
          {offer.asked === undefined ? counterWords.ask : counterWords.askAgain}
        </ActionButton>
        <ActionButton
          isPending={action.isPending}
          onClick={() => void action.act(() => api.settleCounterOffer(reference, true), counterWords.agreed)}
        >
          {counterWords.agree}
        </ActionButton>
        <ActionButton
          isPending={action.isPending}
          onClick={() => void action.act(() => api.settleCounterOffer(reference, false), counterWords.declined)}
        >
          {counterWords.decline}
        </ActionButton>
        {offer.kind === 'other-public' && !isChanging && (
          <ActionButton onClick={() => setChanging(true)}>{counterWords.changeOffer}</ActionButton>
        )}
      </div>
      {isChanging && (
        <PublicsForm
          publics={offer.publics}
          isPending={action.isPending}
          onSubmit={(publics) => void action.act(() => api.changeOfferPublics(reference, publics), counterWords.offerChanged)}
        />
      )}
    </Section>
  );
}

function PublicsForm({
  publics,
  isPending,
  onSubmit,
}: {
  publics: readonly Public[];
  isPending: boolean;
  onSubmit(publics: readonly Public[]): void;
}): JSX.Element {
  const [ticked, setTicked] = useState<ReadonlySet<Public>>(new Set(publics));
  return (
    <form
      class="inline-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isPending) onSubmit(PUBLICS.filter((one) => ticked.has(one)));
      }}
    >
      <fieldset>
        <legend>{counterWords.publics}</legend>
        {PUBLICS.map((one) => (
          <label key={one} class="choice">
            <input
              type="checkbox"
              checked={ticked.has(one)}
              onChange={(event) => {
                const after = new Set(ticked);
                if (event.currentTarget.checked) after.add(one);
                else after.delete(one);
                setTicked(after);
              }}
            />{' '}
            <span>{publicLabels[one]}</span>
          </label>
        ))}
      </fieldset>
      <p class="field-help">{counterWords.publicsHelp}</p>
      <p class="form-buttons">
        <ActionButton type="submit" kind="main" isPending={isPending} isDisabled={ticked.size === 0}>
          {counterWords.record}
        </ActionButton>
      </p>
    </form>
  );
}
