/** Resources of the network: those to read before they are published, the list to print, and the list by mail. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { NetworkView } from '../../application/network-api';
import { networkWords } from '../../wording/pages/network-page';
import { useApp } from '../state/app-context';
import { useAction } from '../state/use-action';
import { ActionButton } from '../ui/action-button';
import { Problem } from '../ui/problem';
import { Section } from '../ui/section';
import { OpeningLines } from './opening-lines';
import { TargetForm } from './target-form';

export function ResourcesSection({ view }: { view: NetworkView }): JSX.Element {
  const { api } = useApp();
  const [isSharing, setSharing] = useState(false);
  const printing = useAction();
  return (
    <Section title={networkWords.resources(view.published)}>
      {view.toRead.length > 0 && (
        <>
          <p class="quiet">{networkWords.toRead(view.toRead.length)}</p>
          <OpeningLines lines={view.toRead} onOpen={({ reference }) => void api.showRow(reference)} />
        </>
      )}
      {view.published === 0 && <p class="quiet">{networkWords.noPublished}</p>}
      <Problem error={printing.error} />
      {isSharing ? (
        <TargetForm
          sectors={view.sectors}
          words={{ who: networkWords.shareWho, look: networkWords.sharePreview, send: networkWords.share }}
          look={(target) => api.previewShare(target)}
          send={(target) => api.shareResources(target)}
          onClose={() => setSharing(false)}
        />
      ) : (
        <p class="form-buttons">
          <ActionButton isPending={printing.isPending} onClick={() => void printing.run(() => api.openPapers('catalogue'))}>
            {networkWords.printResources}
          </ActionButton>
          {view.published > 0 && <ActionButton onClick={() => setSharing(true)}>{networkWords.shareResources}</ActionButton>}
        </p>
      )}
    </Section>
  );
}
