/** What schools look for by sector, and the message that tells the companies of one. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { InvitationPreview, NetworkView } from '../../application/network-api';
import { networkWords } from '../../wording/pages/network-page';
import { useApp } from '../state/app-context';
import { useAction } from '../state/use-action';
import { useRounds } from '../state/use-rounds';
import { ActionButton } from '../ui/action-button';
import { InlineForm } from '../ui/inline-form';
import { Problem } from '../ui/problem';
import { FoldedSection } from '../ui/section';

type Demand = NetworkView['demands'][number];

export function SectorDemands({ demands }: { demands: readonly Demand[] }): JSX.Element {
  return (
    <FoldedSection title={networkWords.demands(demands.length)}>
      {demands.length === 0 && <p class="quiet">{networkWords.noDemands}</p>}
      {demands.map((demand) => (
        <SectorDemand key={demand.sector} demand={demand} />
      ))}
    </FoldedSection>
  );
}

function SectorDemand({ demand }: { demand: Demand }): JSX.Element {
  const { api, changed } = useApp();
  const action = useAction();
  const sendRounds = useRounds(action);
  const [preview, setPreview] = useState<InvitationPreview>();
  const send = async (): Promise<void> => {
    if (!(await sendRounds(() => api.tellSector(demand.sector)))) return;
    setPreview(undefined);
    changed();
  };
  return (
    <div class="network-item">
      <p>
        <span class="row-main">{demand.sentence}</span> <span class="row-detail">{demand.detail}</span>
      </p>
      <ul class="network-detail">
        {demand.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <Problem error={action.error} />
      {preview === undefined ? (
        <p class="form-buttons">
          <ActionButton
            label={networkWords.tellSectorOf(demand.sentence)}
            isPending={action.isPending}
            onClick={() => void action.run(() => api.previewSector(demand.sector)).then(setPreview)}
          >
            {networkWords.tellSector}
          </ActionButton>
        </p>
      ) : (
        <InlineForm focus="button" onCancel={() => setPreview(undefined)} onSubmit={() => void send()}>
          <p>{preview.sentence}</p>
          {preview.names.length > 0 && (
            <p class="row-detail">{networkWords.names(preview.names, preview.count - preview.names.length)}</p>
          )}
          <p class="field-help">{networkWords.tellHelp}</p>
          <p class="form-buttons">
            <ActionButton type="submit" kind="main" isPending={action.isPending} isDisabled={preview.count === 0}>
              {networkWords.tell(preview.count)}
            </ActionButton>
            <button type="button" class="button-link" onClick={() => setPreview(undefined)}>
              {networkWords.cancel}
            </button>
          </p>
        </InlineForm>
      )}
    </div>
  );
}
