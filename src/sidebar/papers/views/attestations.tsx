/** One attestation a page, for each person who was there or for the one that is chosen. */
import type { JSX } from 'preact';
import type { AttestationsPaper } from '../../../application/papers-api';
import { papersWords } from '../../../wording/pages/papers-page';

export function Attestations({ paper, person }: { readonly paper: AttestationsPaper; readonly person: string }): JSX.Element {
  const people = paper.people.filter(({ reference }) => person === '' || reference === person);
  if (people.length === 0) return <p class="quiet">{papersWords.nobody}</p>;
  return (
    <>
      {people.map(({ reference, sentence }) => (
        <article key={reference} class="attestation">
          <p class="paper-hub">{[paper.hubName, paper.territory].filter((part) => part !== '').join(' · ')}</p>
          <h1>{papersWords.attestation}</h1>
          <p class="attestation-kind">{papersWords.tutors}</p>
          <p class="attestation-text">{papersWords.undersigned(paper.animatorName, paper.animatorRole, paper.hubName)}</p>
          <p class="attestation-text attestation-who">{sentence}</p>
          <p class="attestation-text">{papersWords.purpose}</p>
          <div class="attestation-end">
            <p>{papersWords.madeOn(paper.day)}</p>
            <p class="attestation-sign">
              {papersWords.signature}
              <br />
              {paper.animatorName}
            </p>
          </div>
          <p class="paper-foot">{reference}</p>
        </article>
      ))}
    </>
  );
}
