/** « Réseau »: contributions to see, needs, meetings, the call for help, who brings and who receives. */
import type { JSX } from 'preact';
import type { NetworkView as Network } from '../../application/network-api';
import { networkWords } from '../../wording/pages/network-page';
import { useApp } from '../state/app-context';
import { useCall } from '../state/use-call';
import { useCardAction } from '../state/use-card-action';
import { ActionButton } from '../ui/action-button';
import { Loading } from '../ui/loading';
import { Problem } from '../ui/problem';
import { Section } from '../ui/section';
import { SectorDemands } from './sector-demands';
import { NeedItem } from './need-item';
import { OpeningLines } from './opening-lines';
import { ResourcesSection } from './resources-section';
import { ThemeList } from './theme-list';

function Contributions({ view, onChanged }: { view: Network; onChanged(view: Network): void }): JSX.Element | null {
  const { api, openCard } = useApp();
  const action = useCardAction<Network>(onChanged);
  if (view.toSee.length === 0) return null;
  return (
    <Section title={networkWords.toSee(view.toSee.length)}>
      <Problem error={action.error} />
      {view.toSee.map(({ reference, sentence, detail, requestReference, companyReference }) => (
        <div key={reference} class="network-item" id={`line-${reference}`} tabIndex={-1}>
          <p class="row-main">{sentence}</p>
          {detail !== undefined && detail !== '' && <p class="network-detail">{detail}</p>}
          <p class="form-buttons">
            <ActionButton
              label={networkWords.settleOf(sentence)}
              isPending={action.isPending}
              onClick={() => void action.act(() => api.settleContribution(reference), networkWords.settled)}
            >
              {networkWords.settle}
            </ActionButton>
            {requestReference !== undefined && (
              <button
                type="button"
                class="button-link"
                onClick={() => openCard({ kind: 'request', reference: requestReference })}
              >
                {networkWords.seeRequest}
              </button>
            )}
            {companyReference !== undefined && (
              <button
                type="button"
                class="button-link"
                onClick={() => openCard({ kind: 'company', reference: companyReference })}
              >
                {networkWords.seeCompany}
              </button>
            )}
          </p>
        </div>
      ))}
    </Section>
  );
}

/** Lines that open nothing. */
const PlainLines = ({ lines }: { lines: Network['schools'] }): JSX.Element => (
  <ul class="network-schools">
    {lines.map(({ reference, sentence, detail }, index) => (
      <li key={`${reference} ${index}`}>
        <span class="row-main">{sentence}</span> <span class="row-detail">{detail}</span>
      </li>
    ))}
  </ul>
);

export function NetworkView({ sought }: { sought: string }): JSX.Element {
  const { api, open, openCard } = useApp();
  const network = useCall('network', () => api.getNetwork());
  const view = network.value;
  if (view === undefined)
    return network.error === undefined ? <Loading lines={8} /> : <Problem error={network.error} onRetry={network.reload} />;
  return (
    <>
      <Problem error={network.error} onRetry={network.reload} />
      <h1 class="visually-hidden" tabIndex={-1}>
        {networkWords.title}
      </h1>
      <Contributions view={view} onChanged={network.set} />
      <Section title={networkWords.needs(view.needs.length)}>
        {view.needs.length === 0 && <p class="quiet">{networkWords.noNeeds}</p>}
        {view.needs.map((need) => (
          <NeedItem
            key={need.reference}
            need={need}
            answers={view.answers}
            isOpen={need.reference === sought}
            onChanged={network.set}
          />
        ))}
      </Section>
      <ThemeList themes={view.themes} onChanged={network.set} />
      <Section title={networkWords.meetings(view.meetings.length)}>
        {view.meetings.length === 0 && <p class="quiet">{networkWords.noMeetings}</p>}
        <OpeningLines lines={view.meetings} onOpen={({ reference }) => open({ view: 'meeting', reference })} />
      </Section>
      <Section title={networkWords.calls(view.calls.length)}>
        <p class="quiet">{view.calls.length === 0 ? networkWords.noCalls : networkWords.members(view.members)}</p>
        <OpeningLines lines={view.calls} onOpen={({ reference }) => openCard({ kind: 'request', reference })} />
      </Section>
      {view.thanks.length > 0 && (
        <Section title={networkWords.thanks}>
          <p class="quiet">{networkWords.thanksHelp}</p>
          <PlainLines lines={view.thanks} />
        </Section>
      )}
      <SectorDemands demands={view.demands} />
      <ResourcesSection view={view} />
      <Section title={networkWords.schools}>
        <p class="quiet">{view.schools.length === 0 ? networkWords.noSchools : networkWords.schoolsHelp}</p>
        <PlainLines lines={view.schools} />
      </Section>
    </>
  );
}
