/** The card of a company: whom to speak to, what it offers, what the hub already asked it. */
import type { JSX } from 'preact';
import type { CompanyCardView } from '../../application/sidebar-views/host-card-views';
import { companyWords } from '../../wording/pages/company-page';
import { correctionTexts } from '../../wording/sidebar/correction-sentences';
import { useApp } from '../state/app-context';
import { useCall } from '../state/use-call';
import { CardHeader } from '../ui/card-header';
import { Loading } from '../ui/loading';
import { Problem } from '../ui/problem';
import { Email, Phone } from '../ui/reach';
import { RowList } from '../ui/row-list';
import { FoldedSection, Section } from '../ui/section';
import { SuitedRequests } from './suited-requests';
import { Corrections } from './corrections';
import { DuplicateList } from './duplicate-list';
import { ReviewList } from './review-list';

const Links = ({
  kind,
  lines,
}: {
  kind: 'offer' | 'proposition' | 'message';
  lines: readonly { readonly reference: string; readonly sentence: string; readonly detail?: string }[];
}): JSX.Element => (
  <RowList
    rows={lines.map(({ reference, sentence, detail }) => ({
      card: { kind, reference },
      main: sentence,
      detail: detail ?? reference,
    }))}
  />
);

/** Whom to speak to. */
function Contacts({ contacts }: Pick<CompanyCardView, 'contacts'>): JSX.Element {
  return (
    <Section title={companyWords.contacts}>
      {contacts.length === 0 && <p class="quiet">{companyWords.noContacts}</p>}
      <ul class="contacts">
        {contacts.map((contact) => (
          <li key={`${contact.name} ${contact.role}`}>
            <p>
              <span class="row-main">{contact.name}</span> <span class="row-detail">{contact.role}</span>
            </p>
            {contact.phone !== undefined && <Phone phone={contact.phone} />}
            {contact.email !== undefined && <Email email={contact.email} />}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** What the stages there have been, and what the animator noted. */
function Record({ card: { record, network, notes } }: { card: CompanyCardView }): JSX.Element {
  return (
    <Section title={companyWords.record}>
      <ul>
        {[...record, ...network].map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {notes !== undefined && (
        <p>
          <span class="row-detail">{companyWords.notes}</span> {notes}
        </p>
      )}
    </Section>
  );
}

export function CompanyView({ reference }: { reference: string }): JSX.Element {
  const { api } = useApp();
  const card = useCall(reference, () => api.getCompanyCard(reference));
  const value = card.value;
  if (value === undefined)
    return card.error === undefined ? <Loading lines={8} /> : <Problem error={card.error} onRetry={card.reload} />;
  return (
    <>
      <Problem error={card.error} onRetry={card.reload} />
      <CardHeader
        reference={value.reference}
        title={value.name}
        badge={<span class="badge">{value.standingLabel}</span>}
        lines={value.lines}
        findings={value.findings}
        corrections={
          <Corrections
            card={value}
            take={(id) => api.takeDifference(reference, id)}
            told={() => correctionTexts.taken}
            onChanged={card.set}
          />
        }
      />
      <DuplicateList card={value} onChanged={card.set} />
      <Contacts contacts={value.contacts} />
      <Section title={companyWords.offers(value.offers.length)}>
        {value.offers.length === 0 ? <p class="quiet">{companyWords.noOffers}</p> : <Links kind="offer" lines={value.offers} />}
      </Section>
      <Record card={value} />
      <SuitedRequests requests={value.requests} />
      <Section title={companyWords.propositions(value.propositions.length)}>
        {value.propositions.length === 0 ? (
          <p class="quiet">{companyWords.noPropositions}</p>
        ) : (
          <Links kind="proposition" lines={value.propositions} />
        )}
      </Section>
      {value.stages.length > 0 && (
        <Section title={companyWords.stages(value.stages.length)}>
          <Links kind="proposition" lines={value.stages} />
        </Section>
      )}
      <ReviewList reviews={value.reviews} />
      {value.messages.length > 0 && (
        <FoldedSection title={companyWords.messages(value.messages.length)}>
          <Links kind="message" lines={value.messages} />
        </FoldedSection>
      )}
    </>
  );
}
